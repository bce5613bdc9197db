import { MedusaError } from "@medusajs/framework/utils";
import Stripe from "stripe";
import { sentence } from "../bilingual";
import { declineOf } from "./rules/decline";

/** Codes of https://docs.stripe.com/error-codes that a person can do something about. */
const REFUSALS: Readonly<Record<string, readonly [string, string]>> = {
  amount_too_small: [
    "Số tiền quá nhỏ để trả bằng thẻ: chọn cách thanh toán khác.",
    "The amount is too small for a card: choose another way to pay.",
  ],
  amount_too_large: [
    "Số tiền quá lớn để trả bằng thẻ: chọn cách thanh toán khác.",
    "The amount is too large for a card: choose another way to pay.",
  ],
  charge_already_refunded: [
    "Khoản này đã hoàn đủ ở Stripe: tải lại trang để xem.",
    "This payment is already refunded in full at Stripe: reload the page to see it.",
  ],
  charge_disputed: [
    "Khoản này đang bị khiếu nại ở ngân hàng nên chưa hoàn được: xử lý khiếu nại ở Stripe trước.",
    "This payment is disputed at the bank and cannot be refunded: settle the dispute at Stripe first.",
  ],
  payment_intent_unexpected_state: [
    "Khoản thanh toán bằng thẻ này đã sang trạng thái khác: tải lại trang rồi thử lại.",
    "This card payment is in another state by now: reload the page and try again.",
  ],
};

const BUSY = sentence(
  "Cổng thanh toán thẻ đang bận: thử lại sau ít phút hoặc chọn cách thanh toán khác.",
  "The card service is busy: try again in a few minutes or choose another way to pay.",
);

/**
 * What Stripe answered, as an error for a person: 400 for what they can change, 409 for what passes,
 * 500 for what only the operator can mend (the key, the code). Anything else is left as it is.
 */
export function fromStripe(error: unknown): unknown {
  const { errors } = Stripe;
  if (!(error instanceof errors.StripeError)) return error;
  const known = REFUSALS[error.code ?? ""];
  if (known) return new MedusaError(MedusaError.Types.NOT_ALLOWED, sentence(...known));
  if (error instanceof errors.StripeCardError) {
    const { vietnamese, english } = declineOf(error) ?? { vietnamese: "", english: "" };
    return new MedusaError(
      MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
      sentence(vietnamese, english),
    );
  }
  if (passes(error)) return new MedusaError(MedusaError.Types.CONFLICT, BUSY);
  return new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `Stripe refused the request (${error.type} ${error.code ?? ""}): ${error.message}`,
  );
}

function passes(error: InstanceType<typeof Stripe.errors.StripeError>): boolean {
  const { errors } = Stripe;
  return (
    error instanceof errors.StripeConnectionError ||
    error instanceof errors.StripeRateLimitError ||
    error instanceof errors.StripeAPIError
  );
}

/** Asks Stripe, and says for people what went wrong. */
export async function ask<Answer>(request: Promise<Answer>): Promise<Answer> {
  try {
    return await request;
  } catch (error) {
    throw fromStripe(error);
  }
}
