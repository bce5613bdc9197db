import { describe, expect, it } from "vitest";
import { readEvent } from "./stripe-event";

const event = (type: string, object: object) => ({
  id: "evt_1",
  type,
  created: 1_764_000_000,
  data: { object },
});

describe("readEvent", () => {
  it.each([
    ["payment_intent.succeeded", { id: "pi_1", object: "payment_intent" }],
    ["charge.refunded", { id: "ch_1", object: "charge", payment_intent: "pi_1" }],
    ["refund.updated", { id: "re_1", object: "refund", payment_intent: "pi_1" }],
    ["charge.dispute.closed", { id: "du_1", object: "dispute", payment_intent: "pi_1" }],
  ])("finds the payment of %s", (type, object) => {
    expect(readEvent(event(type, object))).toEqual({
      eventId: "evt_1",
      type,
      occurredAt: new Date("2025-11-24T16:00:00Z"),
      paymentReference: "pi_1",
      objectId: object.id,
    });
  });

  it.each([
    ["payment_intent.created", { id: "pi_1", object: "payment_intent" }],
    ["charge.refunded", { id: "ch_1", object: "charge", payment_intent: null }],
    ["balance.available", { object: "balance" }],
  ])("finds none of ours in %s", (type, object) => {
    expect(readEvent(event(type, object)).paymentReference).toBeNull();
  });

  it("refuses what is no event", () => {
    expect(() => readEvent({ id: "evt_1" })).toThrow();
  });
});
