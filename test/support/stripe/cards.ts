import { invalidRequest, type Json } from "./answer.ts";
import { textsOf } from "./form.ts";

/** What becomes of a payment with a test card (https://docs.stripe.com/testing). */
export type CardOutcome =
  | { kind: "succeeds" | "needs_authentication" | "is_processing" }
  | { kind: "is_declined"; code: string; decline_code?: string; message: string };

const declined = (decline_code: string): CardOutcome => ({
  kind: "is_declined",
  code: "card_declined",
  decline_code,
  message: "Your card was declined.",
});

const CARDS: Record<string, { numbers: string[]; outcome: CardOutcome }> = {
  pm_card_visa: { numbers: ["4242424242424242"], outcome: { kind: "succeeds" } },
  pm_card_mastercard: { numbers: ["5555555555554444"], outcome: { kind: "succeeds" } },
  pm_card_authenticationRequired: {
    numbers: ["4000002760003184", "4000002500003155", "4000000000003220"],
    outcome: { kind: "needs_authentication" },
  },
  pm_card_visa_chargeDeclined: {
    numbers: ["4000000000000002"],
    outcome: declined("generic_decline"),
  },
  pm_card_visa_chargeDeclinedInsufficientFunds: {
    numbers: ["4000000000009995"],
    outcome: declined("insufficient_funds"),
  },
  pm_card_visa_chargeDeclinedStolenCard: {
    numbers: ["4000000000009979"],
    outcome: declined("stolen_card"),
  },
  pm_card_chargeDeclinedExpiredCard: {
    numbers: ["4000000000000069"],
    outcome: {
      kind: "is_declined",
      code: "expired_card",
      message: "Your card has expired.",
    },
  },
  // Stripe has no test card for a payment that a bank is slow with: this one is the stand-in's.
  pm_stand_in_processing: { numbers: [], outcome: { kind: "is_processing" } },
};

/** The test card that a confirmation names, by its payment method or by its number. */
export function cardOf(body: Json): CardOutcome {
  const method = body.payment_method;
  const data = body.payment_method_data as Json | undefined;
  const { number = "" } = textsOf(data?.card);
  const card =
    typeof method === "string"
      ? CARDS[method]
      : Object.values(CARDS).find(({ numbers }) => numbers.includes(number.replaceAll(" ", "")));
  if (card) return card.outcome;
  throw invalidRequest(`No such PaymentMethod: '${String(method)}'`, {
    code: "resource_missing",
    param: "payment_method",
  });
}
