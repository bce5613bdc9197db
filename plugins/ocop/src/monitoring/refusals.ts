import { MedusaError } from "@medusajs/framework/utils";
import { inBothLanguages } from "../in-both-languages";

/** What was sent cannot be written: 400 with what is needed instead. */
export function refused(vietnamese: string, english: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, inBothLanguages(vietnamese, english));
}

/** The record stands in a state that does not allow it: 400, as Medusa's 409 drops the sentence. */
export function notNow(vietnamese: string, english: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, inBothLanguages(vietnamese, english));
}

const NOUNS = {
  inspection: ["cuộc kiểm tra", "inspection"],
  finding: ["phát hiện", "finding of this inspection"],
  misuse_report: ["phản ánh", "misuse report"],
  recall: ["lệnh thu hồi", "recall"],
  producer: ["cơ sở", "producer"],
  registered_product: ["sản phẩm đăng ký", "registered product"],
} as const;

/** There is none, or it lies outside the area of who asks, which must look the same. */
export function missing(noun: keyof typeof NOUNS, id: string): MedusaError {
  const [vietnamese, english] = NOUNS[noun];
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    inBothLanguages(
      `Không có ${vietnamese} "${id}" trong địa bàn của bạn: xem lại danh sách.`,
      `There is no ${english} "${id}" in your area: look it up in the list.`,
    ),
  );
}
