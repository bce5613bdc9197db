import { expect, it } from "vitest";
import { disputeReasonOf, disputeStatusOf, eventTypeOf } from "./payment-event";

it.each([
  ["payment_intent.succeeded", "succeeded"],
  ["refund.failed", "refund"],
  ["charge.refunded", "refund"],
  ["charge.dispute.closed", "dispute"],
  ["payout.paid", null],
])("an event %s is about %s", (type, expected) => {
  expect(eventTypeOf(type)).toBe(expected);
});

it("a dispute's reason or status without words of ours is another one", () => {
  expect([disputeReasonOf("fraudulent"), disputeReasonOf("bank_cannot_process")]).toEqual([
    "fraudulent",
    "other",
  ]);
  expect([disputeStatusOf("lost"), disputeStatusOf("prevented")]).toEqual(["lost", "other"]);
});
