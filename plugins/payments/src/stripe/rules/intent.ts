/** The part of a payment intent that decides anything, its charge expanded. Money in whole đồng. */
export type IntentFacts = {
  status:
    | "requires_payment_method"
    | "requires_confirmation"
    | "requires_action"
    | "processing"
    | "requires_capture"
    | "canceled"
    | "succeeded";
  amount: number;
  amount_received: number;
  latest_charge?: { amount_refunded: number } | string | null;
};

/** What Medusa calls the same. */
export type SessionStatus = "pending" | "requires_more" | "authorized" | "captured" | "canceled";

function refundedVnd({ latest_charge }: IntentFacts): number {
  return typeof latest_charge === "object" ? (latest_charge?.amount_refunded ?? 0) : 0;
}

/**
 * The đồng that the intent still takes from the buyer: charged and not given back, or held on the
 * card. Stripe leaves a refunded intent `succeeded`.
 */
export function heldVnd(intent: IntentFacts): number {
  if (intent.status === "requires_capture") return intent.amount;
  if (intent.status !== "succeeded") return 0;
  return Math.max(0, intent.amount_received - refundedVnd(intent));
}

/**
 * The status of Medusa's session. A declined card leaves it `pending`: the buyer corrects the card
 * in the same form, and Medusa completes no cart whose session is in `error`. A card payment that
 * the bank is still `processing` is `pending` too: its order is placed when the money is there.
 */
export function sessionStatusOf(intent: IntentFacts): SessionStatus {
  switch (intent.status) {
    case "requires_action":
      return "requires_more";
    case "requires_capture":
      return "authorized";
    case "succeeded":
      return heldVnd(intent) > 0 ? "captured" : "canceled";
    case "canceled":
      return "canceled";
    case "requires_payment_method":
    case "requires_confirmation":
    case "processing":
      return "pending";
    default:
      return intent.status satisfies never;
  }
}
