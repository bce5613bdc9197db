import type { MessageKey } from "~/i18n/translate";

/** The part of an error of Stripe.js that decides its words (https://docs.stripe.com/js/errors). */
export type StripeTrouble = {
  type?: string;
  code?: string;
  decline_code?: string;
};

/** Codes of https://docs.stripe.com/declines/codes and https://docs.stripe.com/error-codes. */
const WORDS: Readonly<Record<string, MessageKey>> = {
  insufficient_funds: "card.declined.funds",
  expired_card: "card.declined.expired",
  incorrect_cvc: "card.declined.cvc",
  incorrect_number: "card.declined.number",
  authentication_required: "card.declined.confirm",
  payment_intent_authentication_failure: "card.declined.confirm",
  processing_error: "card.declined.bank",
};

/**
 * Why the card was not charged, as a key of the shop's words. What a thief could learn from (lost,
 * stolen, fraudulent) has the general sentence, as https://docs.stripe.com/declines/codes asks.
 */
export function cardTrouble({ type, code, decline_code }: StripeTrouble): MessageKey {
  if (type === "validation_error") return "card.incomplete";
  const known = [decline_code, code].find((one) => one !== undefined && one in WORDS);
  if (known !== undefined) return WORDS[known] ?? "card.declined";
  if (type === "card_error") return "card.declined";
  // Canceled because the cart changed, or paid already in another window.
  if (code === "payment_intent_unexpected_state") return "card.changed";
  return "card.unsure";
}
