import { heldVnd, type IntentFacts } from "../../stripe/rules/intent";

/**
 * Where the buyer of a cart stands with a card. `open`: a card may be entered; `needs_confirmation`:
 * the bank asks the buyer; `processing`: the bank takes its time; `paid`: the money is there and the
 * order is to be placed; `returned`: the money went back, no order came of it; `ordered`: there is an
 * order, however it is paid.
 */
export type BuyerState =
  "none" | "open" | "needs_confirmation" | "processing" | "paid" | "returned" | "ordered";

/** The state while there is no order, from the intent as Stripe has it now. */
export function buyerStateOf(intent: IntentFacts): BuyerState {
  switch (intent.status) {
    case "requires_payment_method":
    case "requires_confirmation":
      return "open";
    case "requires_action":
      return "needs_confirmation";
    case "processing":
      return "processing";
    case "requires_capture":
      return "paid";
    case "succeeded":
      return heldVnd(intent) > 0 ? "paid" : "returned";
    case "canceled":
      return "none";
    default:
      return intent.status satisfies never;
  }
}
