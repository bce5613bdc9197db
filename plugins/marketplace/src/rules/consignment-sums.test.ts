import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideOrder, refundOfConsignment, type OrderSums } from "./consignment-sums";

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

describe("an order among its senders, by hand", () => {
  it("gives each its goods and its shipping", () => {
    const order: OrderSums = {
      totalVnd: 305_000,
      lines: [
        { id: "toi", sender: "dori", grossVnd: 170_000, discountVnd: 0 },
        { id: "bo", sender: "thu-ba", grossVnd: 89_000, discountVnd: 0 },
      ],
      shipping: [
        { sender: "dori", grossVnd: 30_000, discountVnd: 0 },
        { sender: "thu-ba", grossVnd: 16_000, discountVnd: 0 },
      ],
    };
    expect(divideOrder(order)).toMatchObject([
      { sender: "dori", itemTotalVnd: 170_000, shippingVnd: 30_000, totalVnd: 200_000 },
      { sender: "thu-ba", itemTotalVnd: 89_000, shippingVnd: 16_000, totalVnd: 105_000 },
    ]);
  });

  it("rounds a discount of 10 % of odd prices so that nothing is lost", () => {
    // 10 % of 85,555 is 8,555.5 and of 44,445 is 4,444.5: together 13,000.
    const order: OrderSums = {
      totalVnd: 117_000,
      lines: [
        { id: "a", sender: "a", grossVnd: 85_555, discountVnd: 8_555.5 },
        { id: "b", sender: "b", grossVnd: 44_445, discountVnd: 4_444.5 },
      ],
      shipping: [],
    };
    expect(divideOrder(order).map(({ discountVnd, totalVnd }) => [discountVnd, totalVnd])).toEqual([
      [8_556, 76_999],
      [4_444, 40_001],
    ]);
  });

  it("takes a credit on the order from the lines by what they cost", () => {
    const order: OrderSums = {
      totalVnd: 90,
      lines: [
        { id: "a", sender: "a", grossVnd: 75, discountVnd: 0 },
        { id: "b", sender: "b", grossVnd: 25, discountVnd: 0 },
      ],
      shipping: [],
    };
    // 10 × 75 % = 7.5 and 2.5: the đồng left goes to the first.
    expect(divideOrder(order).map(({ totalVnd }) => totalVnd)).toEqual([67, 23]);
  });
});

const vnd = fc.integer({ min: 0, max: 20_000_000 });
const sender = fc.constantFrom("a", "b", "c", "d");
/** A price with a discount of so many per cent, which may leave parts of a đồng. */
const part = fc
  .tuple(sender, vnd, fc.integer({ min: 0, max: 100 }))
  .map(([who, grossVnd, percent]) => ({
    sender: who,
    grossVnd,
    discountVnd: (grossVnd * percent) / 100,
  }));
const orders: fc.Arbitrary<OrderSums> = fc
  .tuple(
    fc.array(part, { minLength: 1, maxLength: 10 }),
    fc.array(part, { maxLength: 4 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([lines, shipping, credit]) => {
    const net = sum([...lines, ...shipping].map((one) => one.grossVnd - one.discountVnd));
    return {
      totalVnd: credit < 0.8 ? net : net * credit,
      lines: lines.map((line, index) => ({ ...line, id: `line_${index}` })),
      shipping,
    };
  });

describe("an order among its senders, always", () => {
  it("sums to the order's total to the đồng, with every line once", () => {
    fc.assert(
      fc.property(orders, (order) => {
        const divided = divideOrder(order);
        expect(sum(divided.map(({ totalVnd }) => totalVnd))).toBe(Math.round(order.totalVnd));
        expect(divided.flatMap(({ lines }) => lines.map(({ id }) => id)).sort()).toEqual(
          order.lines.map(({ id }) => id).sort(),
        );
        for (const one of divided) {
          expect(one.totalVnd).toBe(one.itemTotalVnd + one.shippingVnd - one.discountVnd);
          expect(sum(one.lines.map(({ amountVnd }) => amountVnd))).toBe(one.itemTotalVnd);
          expect(Number.isSafeInteger(one.totalVnd)).toBe(true);
        }
      }),
    );
  });

  it("never gives back more than was paid, and all of it when every consignment goes", () => {
    fc.assert(
      fc.property(orders, fc.boolean(), (order, isCaptured) => {
        const capturedVnd = isCaptured ? Math.round(order.totalVnd) : 0;
        let refundedVnd = 0;
        for (const { totalVnd } of divideOrder(order)) {
          const refund = refundOfConsignment({ totalVnd, capturedVnd, refundedVnd });
          expect(refund).toBeGreaterThanOrEqual(0);
          refundedVnd += refund;
          expect(refundedVnd).toBeLessThanOrEqual(capturedVnd);
        }
        expect(capturedVnd - refundedVnd).toBeLessThanOrEqual(order.lines.length);
      }),
    );
  });
});
