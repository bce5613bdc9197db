import { MedusaError } from "@medusajs/framework/utils";
import { sentence } from "../sentence";

/** What was sent cannot be written: 400 with what is needed instead. */
export function refused(vietnamese: string, english: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, sentence(vietnamese, english));
}

/** The record has come into a state that does not allow it, by somebody else or before: 409. */
export function notNow(vietnamese: string, english: string): MedusaError {
  return new MedusaError(MedusaError.Types.CONFLICT, sentence(vietnamese, english));
}

const NOUNS = {
  booking_request: ["yêu cầu đặt", "booking request"],
  communication_item: ["tin, bài", "communication item"],
  complaint: ["khiếu nại", "complaint"],
  correction: ["báo sai sổ đăng ký", "report of a mistake"],
  inspection: ["cuộc kiểm tra", "inspection"],
  finding: ["phát hiện", "finding of this inspection"],
  misuse_report: ["phản ánh", "misuse report"],
  recall: ["lệnh thu hồi", "recall"],
  producer: ["cơ sở", "producer"],
  registered_product: ["sản phẩm đăng ký", "registered product"],
  support_grant: ["hỗ trợ", "support grant"],
  trade_event: ["sự kiện xúc tiến", "trade event"],
  training_course: ["lớp tập huấn", "training course"],
  document: ["giấy tờ", "paper"],
} as const;

/** There is none, or it lies outside the area of who asks, which must look the same. */
export function missing(noun: keyof typeof NOUNS, id: string): MedusaError {
  const [vietnamese, english] = NOUNS[noun];
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    sentence(
      `Không có ${vietnamese} "${id}" trong địa bàn của bạn: xem lại danh sách.`,
      `There is no ${english} "${id}" in your area: look it up in the list.`,
    ),
  );
}
