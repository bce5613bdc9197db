import { expect, it } from "vitest";
import type { IntentFacts } from "../../stripe/rules/intent";
import { buyerStateOf } from "./buyer-state";

const intent = (status: IntentFacts["status"], refundedVnd = 0): IntentFacts => ({
  status,
  amount: 200_000,
  amount_received: status === "succeeded" ? 200_000 : 0,
  latest_charge: { amount_refunded: refundedVnd },
});

it.each([
  [intent("requires_payment_method"), "open"],
  [intent("requires_confirmation"), "open"],
  [intent("requires_action"), "needs_confirmation"],
  [intent("processing"), "processing"],
  [intent("requires_capture"), "paid"],
  [intent("succeeded"), "paid"],
  [intent("succeeded", 50_000), "paid"],
  [intent("succeeded", 200_000), "returned"],
  [intent("canceled"), "none"],
] as const)("%j is %s to the buyer", (facts, state) => {
  expect(buyerStateOf(facts)).toBe(state);
});
