import { MedusaError } from "@medusajs/framework/utils";
import { sentence } from "../sentence";

/** None, another producer's, or outside the area: the answer is the same. */
export function noConsent(): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    sentence(
      "Không có phiếu đồng ý này: tải lại trang để xem.",
      "There is no such consent: reload the page.",
    ),
  );
}

export function noHelper(): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    sentence(
      "Chọn cán bộ chương trình phụ trách xã của cơ sở: không tìm thấy cán bộ nào như vậy với e-mail này.",
      "Choose an officer of the programme who serves the producer's commune: there is none with this e-mail address.",
    ),
  );
}

export function consentOver(): MedusaError {
  return new MedusaError(
    MedusaError.Types.FORBIDDEN,
    sentence(
      "Bạn không có phiếu đồng ý còn hiệu lực của cơ sở này: xin cơ sở đồng ý trước khi làm thay.",
      "This producer's consent to your help does not stand: ask for it before you act on its behalf.",
    ),
  );
}

export function ticketRefused(): MedusaError {
  return new MedusaError(
    MedusaError.Types.UNAUTHORIZED,
    sentence(
      "Liên kết làm thay đã dùng hoặc đã quá 2 phút: bấm lại “Làm thay cơ sở” trong trang quản trị.",
      "This link was used or is older than 2 minutes: press “Act for the producer” in the admin again.",
    ),
  );
}
