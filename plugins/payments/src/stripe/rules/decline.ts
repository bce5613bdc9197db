/** Why a card was not charged: Stripe's code, and the same for a person. */
export type Decline = { code: string; vietnamese: string; english: string };

/** Codes of https://docs.stripe.com/declines/codes and https://docs.stripe.com/error-codes. */
const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  insufficient_funds: [
    "Thẻ không đủ tiền: chọn thẻ khác hoặc cách thanh toán khác.",
    "The card has too little money: use another card or another way to pay.",
  ],
  expired_card: ["Thẻ đã hết hạn: dùng thẻ khác.", "The card has expired: use another one."],
  incorrect_cvc: [
    "Mã bảo mật (CVC) của thẻ chưa đúng: xem lại mặt sau thẻ.",
    "The card's security code (CVC) is wrong: look at its back.",
  ],
  incorrect_number: [
    "Số thẻ chưa đúng: nhập lại số trên thẻ.",
    "The card number is wrong: type it again from the card.",
  ],
  authentication_required: [
    "Ngân hàng cần bạn xác thực giao dịch: thanh toán lại và làm theo bước xác thực.",
    "Your bank wants you to confirm the payment: pay again and follow its step.",
  ],
  payment_intent_authentication_failure: [
    "Bước xác thực với ngân hàng chưa xong: thanh toán lại hoặc dùng thẻ khác.",
    "Your bank could not confirm the payment: pay again or use another card.",
  ],
  processing_error: [
    "Ngân hàng chưa xử lý được giao dịch: thử lại sau ít phút.",
    "The bank could not process the payment: try again in a few minutes.",
  ],
};

/** One sentence for everything a bank does not explain, stolen cards among it. */
const ANY_DECLINE = [
  "Ngân hàng từ chối thẻ này: dùng thẻ khác hoặc hỏi ngân hàng phát hành thẻ.",
  "The bank declined this card: use another one or ask your bank.",
] as const;

/**
 * The reason of an intent's `last_payment_error`: the bank's own code where there is one. Codes
 * that a thief could learn from (lost, stolen, fraudulent) stay with the general sentence, as
 * https://docs.stripe.com/declines/codes asks.
 */
export function declineOf(
  error: { code?: string | null; decline_code?: string | null } | null | undefined,
): Decline | null {
  if (!error) return null;
  const known = [error.decline_code, error.code].find((code) => code != null && code in WORDS);
  const code = known ?? error.code ?? "card_declined";
  const [vietnamese, english] = WORDS[code] ?? ANY_DECLINE;
  return { code, vietnamese, english };
}
