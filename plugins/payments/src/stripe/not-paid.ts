import { MedusaError } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { sentence } from "../bilingual";
import { declineOf } from "./rules/decline";

const AUTHENTICATE = sentence(
  "Ngân hàng cần bạn xác thực: làm theo bước xác thực rồi đặt hàng.",
  "Your bank wants you to confirm the payment: follow its step, then place the order.",
);
const PROCESSING = sentence(
  "Ngân hàng đang xử lý khoản này: đơn hàng được đặt ngay khi tiền về, bạn không cần trả lần nữa.",
  "Your bank is still processing the payment: the order is placed when the money is there, do not pay again.",
);
const CANCELED = sentence(
  "Khoản thanh toán này đã dừng: chọn lại cách thanh toán.",
  "This payment was stopped: choose the way to pay again.",
);
const NOT_YET = sentence(
  "Bạn chưa trả bằng thẻ: nhập thẻ rồi thanh toán trước khi đặt hàng.",
  "You have not paid by card yet: enter the card and pay before you place the order.",
);

function wordsFor({ status, last_payment_error }: Stripe.PaymentIntent): string {
  if (status === "processing") return PROCESSING;
  // Also where it succeeded: the money went back.
  if (status === "canceled" || status === "succeeded") return CANCELED;
  const decline = declineOf(last_payment_error);
  return decline ? sentence(decline.vietnamese, decline.english) : NOT_YET;
}

/** Why an intent does not pay for an order, for the buyer and for Medusa. */
export function notPaid(intent: Stripe.PaymentIntent): MedusaError {
  const { PAYMENT_REQUIRES_MORE_ERROR, PAYMENT_AUTHORIZATION_ERROR } = MedusaError.Types;
  return intent.status === "requires_action"
    ? new MedusaError(PAYMENT_REQUIRES_MORE_ERROR, AUTHENTICATE)
    : new MedusaError(PAYMENT_AUTHORIZATION_ERROR, wordsFor(intent));
}
