import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leftOf, paidOf, shareRefund, type Parcel, type RefundShare } from "./consignment-money";

const parcel = (consignmentId: string, over: Partial<Parcel> = {}): Parcel => ({
  ...{ consignmentId, itemsVnd: 100_000, shippingVnd: 20_000 },
  ...{ creditedVnd: 0, collectedVnd: 0, isDelivered: false },
  ...over,
});

describe("what came in for each consignment", () => {
  it.each<[string, Parcel[], number, number[]]>([
    ["nothing without money", [parcel("a"), parcel("b")], 0, [0, 0]],
    ["its whole part of a paid order", [parcel("a"), parcel("b")], 240_000, [120_000, 120_000]],
    [
      "its own cash, and never another parcel's",
      [parcel("a", { collectedVnd: 120_000, isDelivered: true }), parcel("b")],
      0,
      [120_000, 0],
    ],
    [
      "what was delivered first where money is short",
      [parcel("a"), parcel("b", { isDelivered: true })],
      130_000,
      [10_000, 120_000],
    ],
    [
      "nothing where it was taken off before it was paid",
      [parcel("a", { creditedVnd: 120_000 }), parcel("b")],
      120_000,
      [0, 120_000],
    ],
    ["no more than its part of an overpayment", [parcel("a")], 500_000, [120_000]],
  ])("is %s", (_case, parcels, commonVnd, paid) => {
    expect(paidOf(parcels, commonVnd)).toEqual(paid);
  });
});

describe("a refund", () => {
  const left = leftOf([parcel("a"), parcel("b", { itemsVnd: 40_000 })], 180_000, []);

  it.each<[string, number, string[][], RefundShare[]]>([
    ["is its own consignment's", 120_000, [["a"], ["a", "b"]], [share("a", 100_000, 20_000)]],
    [
      "beyond that falls to the others",
      130_000,
      [["a"], ["a", "b"]],
      [share("a", 100_000, 20_000), share("b", 10_000, 0)],
    ],
    [
      "of nobody in particular is divided by what is left of each",
      // 100 000 × 120/180 and × 60/180: the largest remainder takes the đồng that is over.
      100_000,
      [[], ["a", "b"]],
      [share("a", 66_667, 0), share("b", 33_333, 0)],
    ],
    [
      "beyond all money is nobody's",
      200_000,
      [["a", "b"]],
      [share("a", 100_000, 20_000), share("b", 40_000, 20_000), share(null, 20_000, 0)],
    ],
  ])("%s", (_case, refundVnd, groups, shares) => {
    expect(shareRefund(refundVnd, left, groups)).toEqual(shares);
  });

  it("never loses or doubles a đồng, and takes from nobody more than came in", () => {
    const amounts = fc.record({
      itemsVnd: fc.nat({ max: 3_000_000 }),
      shippingVnd: fc.nat({ max: 90_000 }),
      isDelivered: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(amounts, { minLength: 1, maxLength: 6 }),
        fc.nat({ max: 10_000_000 }),
        fc.array(fc.record({ vnd: fc.nat({ max: 2_000_000 }), first: fc.nat({ max: 5 }) }), {
          maxLength: 8,
        }),
        (all, commonVnd, refunds) => {
          const parcels = all.map((one, index) => parcel(`c${index}`, one));
          const paid = paidOf(parcels, commonVnd);
          expect(total(paid)).toBeLessThanOrEqual(commonVnd);
          const shares: RefundShare[] = [];
          for (const { vnd, first } of refunds) {
            const ids = parcels.map(({ consignmentId }) => consignmentId);
            const groups = [ids.slice(first, first + 1), ids];
            const made = shareRefund(vnd, leftOf(parcels, commonVnd, shares), groups);
            expect(total(made.map(vndOf))).toBe(vnd);
            shares.push(...made);
          }
          parcels.forEach((one, index) => {
            const own = shares.filter(({ consignmentId }) => consignmentId === one.consignmentId);
            expect(total(own.map(vndOf))).toBeLessThanOrEqual(paid[index] ?? 0);
            expect(total(own.map(({ itemsVnd }) => itemsVnd))).toBeLessThanOrEqual(one.itemsVnd);
          });
        },
      ),
    );
  });
});

function share(consignmentId: string | null, itemsVnd: number, shippingVnd: number): RefundShare {
  return { consignmentId, itemsVnd, shippingVnd };
}
function vndOf({ itemsVnd, shippingVnd }: RefundShare): number {
  return itemsVnd + shippingVnd;
}
function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
