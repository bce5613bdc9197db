import { MedusaError } from "@medusajs/framework/utils";
import { sentence } from "../bilingual";

/** What no further attempt can mend: the event is shown to staff at once. */
export class GivenUp extends MedusaError {
  constructor(message: string) {
    super(MedusaError.Types.UNEXPECTED_STATE, message);
  }
}

const REASONS = {
  unknown_session: sentence(
    "Stripe đã thu tiền nhưng cửa hàng không còn phiên thanh toán này: xem khoản thu ở Stripe, hoàn tiền nếu là của cửa hàng.",
    "Stripe took money but the shop has no such payment session any more: look at the payment at Stripe and refund it if it is this shop's.",
  ),
  never_settles: sentence(
    "Khoản thanh toán không về được trạng thái ổn định: xem lại đơn hàng và khoản thu ở Stripe.",
    "The payment does not come to rest: look at the order and at the payment at Stripe.",
  ),
} as const;

export function giveUp(reason: keyof typeof REASONS): GivenUp {
  return new GivenUp(REASONS[reason]);
}

/** A refund that the shop counts did not reach the buyer. */
export function refundFailed(refundId: string): GivenUp {
  return new GivenUp(
    sentence(
      `Tiền hoàn ${refundId} không đến được người mua: liên hệ người mua để hoàn cách khác.`,
      `The refund ${refundId} did not reach the buyer: arrange another way with them.`,
    ),
  );
}
