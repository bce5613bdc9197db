import { describe, expect, it } from "vitest";
import { lifeOf, moneyEffectsOf, type ConsignmentDetail } from "./consignment";

const consignment = (over: Partial<ConsignmentDetail> = {}): ConsignmentDetail => ({
  ...{ id: "c", code: "QN7K3M9QTR-1", order_id: "o", order_code: "QN7K3M9QTR", producer_id: "p" },
  producer: { name: "Cơ sở mẫu", place: null },
  status: "packed",
  ...{
    carrier: null,
    tracking_number: null,
    cancel_reason: null,
    is_late: false,
    awaits_transfer: false,
  },
  placed_at: "2026-11-20T01:00:00Z",
  accept_by: "2026-11-21T01:00:00Z",
  accepted_at: "2026-11-20T05:00:00Z",
  packed_at: "2026-11-20T06:00:00Z",
  ...{ shipped_at: null, delivered_at: null, refused_at: null, returned_at: null },
  cancelled_at: null,
  ...{ item_total_vnd: 100, discount_vnd: 0, shipping_vnd: 10, total_vnd: 110, refunded_vnd: 0 },
  items: [],
  actions: [],
  invoice_request: null,
  payment: { provider_id: "pp_cod_cod", captured_vnd: 0 },
  cancel_effect: { cancels_order: false, refund_vnd: 0, credit_vnd: 0 },
  ...over,
});

describe("the life of a consignment", () => {
  it("is what has happened, in its order", () => {
    const cancelled = consignment({ cancelled_at: "2026-11-20T05:30:00Z" });
    expect(lifeOf(cancelled).map(({ step }) => step)).toEqual([
      ...["placed", "accepted", "cancelled", "packed"],
    ]);
  });
});

describe("what an action does to the money", () => {
  const words = (
    over: Partial<ConsignmentDetail>,
    action: "cancel" | "deliver" | "pack" | "take_back",
  ) => moneyEffectsOf(consignment(over), action).map(({ word, amountVnd }) => [word, amountVnd]);

  it("is told with the amounts that cancelling gives back or no longer asks for", () => {
    const part = { cancels_order: false, refund_vnd: 30_000, credit_vnd: 5_000 };
    expect(words({ cancel_effect: part }, "cancel")).toEqual([
      ["refund", 30_000],
      ["credit", 5_000],
    ]);
    expect(words({}, "cancel")).toEqual([["unpaid", null]]);
  });

  it("differs when cash is collected at the door", () => {
    const card = { payment: { provider_id: "pp_stripe_stripe", captured_vnd: 110 } };
    expect(words({}, "deliver")).toEqual([["deliver_cod", null]]);
    expect(words(card, "deliver")).toEqual([["deliver", null]]);
    expect(words(card, "pack")).toEqual([["none", null]]);
    expect(words(card, "take_back")).toEqual([["take_back", null]]);
  });
});
