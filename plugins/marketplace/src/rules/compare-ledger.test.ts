import { describe, expect, it } from "vitest";
import type { ConsignmentFact } from "../types/payout";
import { compareWithFacts } from "./compare-ledger";

const fact: ConsignmentFact = {
  consignmentId: "c1",
  orderId: "o1",
  orderCode: "QN-1",
  producerId: "p1",
  itemsVnd: 100_000,
  shippingVnd: 20_000,
  deliveredOn: "2026-11-01",
  refunds: [{ refundId: "r1", itemsVnd: 10_000, shippingVnd: 0, on: "2026-11-05" }],
  paymentMethod: "cod",
};
const sale = {
  ...{ consignmentId: "c1", producerId: "p1", occurredOn: "2026-11-01" },
  ...{ itemsVnd: 100_000, shippingVnd: 20_000 },
};
const refund = { refundId: "r1", consignmentId: "c1", itemsVnd: 10_000, shippingVnd: 0 };

const found = (...input: Parameters<typeof compareWithFacts>) =>
  compareWithFacts(...input).map(({ code, subjectId }) => `${code} ${subjectId}`);

describe("the ledger and the orders", () => {
  it("agree when all is the same, and on what is not delivered", () => {
    const waiting = { ...fact, consignmentId: "c2", deliveredOn: null };
    expect(found([fact, waiting], [sale], [refund])).toEqual([]);
  });

  it.each<[string, string[], Parameters<typeof compareWithFacts>]>([
    ["lost a sale and its refund", ["sale_missing c1", "refund_missing r1"], [[fact], [], []]],
    ["has a sale of nothing", ["sale_unknown c1", "refund_unknown r1"], [[], [sale], [refund]]],
    ["has another amount", ["sale_differs c1"], [[fact], [{ ...sale, itemsVnd: 1 }], [refund]]],
    [
      "has another producer",
      ["sale_differs c1"],
      [[fact], [{ ...sale, producerId: "p2" }], [refund]],
    ],
    ["has another refund", ["refund_differs r1"], [[fact], [sale], [{ ...refund, itemsVnd: 1 }]]],
    [
      "refunded another consignment",
      ["refund_differs r1"],
      [[fact], [sale], [{ ...refund, consignmentId: "c9" }]],
    ],
    [
      "has a sale of what is no longer delivered",
      ["sale_unknown c1", "refund_unknown r1"],
      [[{ ...fact, deliveredOn: null }], [sale], [refund]],
    ],
  ])("disagree when it %s", (_case, expected, input) => {
    expect(found(...input)).toEqual(expected);
  });
});
