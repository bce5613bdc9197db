import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Amounts, Entry, Posting, SaleTerms } from "../types/ledger";
import {
  balanceOf,
  exceedsSale,
  postingOfPayout,
  postingOfReversal,
  postingOfSettlement,
  postingsOfRefund,
  postingsOfSale,
} from "./posting";
import { dueVnd } from "./payout-due";

const HOUSEHOLD: SaleTerms = {
  feeBasisPoints: 250,
  vatBasisPoints: 100,
  pitBasisPoints: 50,
  withholdingId: "decree-117-2025",
};
const NOTHING = { itemsVnd: 0, shippingVnd: 0 };

const entriesOf = (postings: readonly Posting[]): Entry[] =>
  postings.flatMap(({ entries }) => entries);
const sumOf = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { amountVnd }) => sum + amountVnd, 0);
const amountsBy = (entries: readonly Entry[]) => {
  const sums: Record<string, number> = {};
  for (const { account, amountVnd } of entries) sums[account] = (sums[account] ?? 0) + amountVnd;
  return sums;
};

describe("a sale by hand", () => {
  // 1.000.000 of goods, 30.000 of shipping; fee 2,5 % = 25.000, VAT 10.000, PIT 5.000.
  const sold = { itemsVnd: 1_000_000, shippingVnd: 30_000 };
  const sale = postingsOfSale("p", sold, HOUSEHOLD);

  it("leaves the producer goods and shipping less fee and tax", () => {
    expect(sale.map(({ kind }) => kind)).toEqual([
      ...["sale", "shipping", "platform_fee", "tax_withheld"],
    ]);
    expect(balanceOf(entriesOf(sale))).toBe(990_000);
    expect(amountsBy(entriesOf(sale))).toEqual({
      cash_clearing: 1_030_000,
      producer_payable: -990_000,
      platform_fee_income: -25_000,
      vat_payable: -10_000,
      pit_payable: -5_000,
    });
  });

  it("gives fee and tax of the refunded part back", () => {
    const refund = { itemsVnd: 400_000, shippingVnd: 0 };
    const back = postingsOfRefund("p", { sold, before: NOTHING, refund, terms: HOUSEHOLD });
    // The goods less 2,5 % + 1 % + 0,5 % of them.
    expect(balanceOf(entriesOf(back))).toBe(-384_000);
    expect(amountsBy(entriesOf([...sale, ...back]))).toEqual({
      cash_clearing: 630_000,
      producer_payable: -606_000,
      platform_fee_income: -15_000,
      vat_payable: -6_000,
      pit_payable: -3_000,
    });
  });

  it("without fee and tax posts neither", () => {
    const free = { feeBasisPoints: 0, vatBasisPoints: 0, pitBasisPoints: 0, withholdingId: null };
    expect(postingsOfSale("p", { ...sold, shippingVnd: 0 }, free).map(({ kind }) => kind)).toEqual([
      "sale",
    ]);
  });
});

const amount = fc.integer({ min: 0, max: 50_000_000 });
const rate = fc.integer({ min: 0, max: 3_000 });
const terms = fc.record({
  feeBasisPoints: rate,
  vatBasisPoints: rate,
  pitBasisPoints: rate,
  withholdingId: fc.constant(null),
});
const amounts = fc.record({ itemsVnd: amount, shippingVnd: amount });
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Refunds of random parts of what is left, so that they never exceed the sale. */
function partsOf(sold: Amounts, shares: readonly [number, number][]): Amounts[] {
  let { itemsVnd, shippingVnd } = sold;
  return shares.map(([ofItems, ofShipping]) => {
    const part = {
      itemsVnd: Math.floor(itemsVnd * ofItems),
      shippingVnd: Math.floor(shippingVnd * ofShipping),
    };
    itemsVnd -= part.itemsVnd;
    shippingVnd -= part.shippingVnd;
    return part;
  });
}

function refundAll(sold: Amounts, parts: readonly Amounts[], saleTerms: SaleTerms): Posting[] {
  let before = NOTHING;
  return parts.flatMap((refund) => {
    const postings = postingsOfRefund("p", { sold, before, refund, terms: saleTerms });
    before = {
      itemsVnd: before.itemsVnd + refund.itemsVnd,
      shippingVnd: before.shippingVnd + refund.shippingVnd,
    };
    return postings;
  });
}

describe("any sale with any refunds", () => {
  it("has only transactions that sum to zero, and fee and tax keep their direction", () => {
    fc.assert(
      fc.property(amounts, terms, fc.array(fc.tuple(share, share)), (sold, saleTerms, shares) => {
        const sale = postingsOfSale("p", sold, saleTerms);
        const refunds = refundAll(sold, partsOf(sold, shares), saleTerms);
        for (const { entries } of [...sale, ...refunds]) {
          expect(entries.length).toBeGreaterThanOrEqual(2);
          expect(sumOf(entries)).toBe(0);
        }
        const all = amountsBy(entriesOf([...sale, ...refunds]));
        for (const account of ["platform_fee_income", "vat_payable", "pit_payable"]) {
          expect(all[account] ?? 0).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it("leaves nothing anywhere when everything went back, in however many parts", () => {
    fc.assert(
      fc.property(amounts, terms, fc.array(fc.tuple(share, share)), (sold, saleTerms, shares) => {
        const parts = partsOf(sold, shares);
        const left = parts.reduce(
          (rest, part) => ({
            itemsVnd: rest.itemsVnd - part.itemsVnd,
            shippingVnd: rest.shippingVnd - part.shippingVnd,
          }),
          sold,
        );
        const everything = refundAll(sold, [...parts, left], saleTerms);
        const sums = amountsBy(entriesOf([...postingsOfSale("p", sold, saleTerms), ...everything]));
        for (const sum of Object.values(sums)) expect(sum).toBe(0);
      }),
    );
  });

  it("never lets more go back than came in", () => {
    const sold = { itemsVnd: 100, shippingVnd: 10 };
    const before = { itemsVnd: 60, shippingVnd: 0 };
    expect(exceedsSale(sold, before, { itemsVnd: 40, shippingVnd: 10 })).toBe(false);
    expect(exceedsSale(sold, before, { itemsVnd: 41, shippingVnd: 0 })).toBe(true);
    expect(exceedsSale(sold, before, { itemsVnd: 0, shippingVnd: 11 })).toBe(true);
  });
});

describe("a payout", () => {
  it.each([
    ["paid", () => [postingOfSettlement("p", 990_000)], 0, -990_000],
    ["cancelled", () => [postingOfReversal("p", 990_000, false)], 990_000, 0],
    [
      "paid and sent back",
      () => [postingOfSettlement("p", 990_000), postingOfReversal("p", 990_000, true)],
      ...[990_000, 0],
    ],
  ] as [string, () => Posting[], number, number][])(
    "that is %s leaves the right balance and cash",
    (_case, after, owedVnd, cashVnd) => {
      const owed: Entry[] = [{ account: "producer_payable", producerId: "p", amountVnd: -990_000 }];
      const entries = [...owed, ...entriesOf([postingOfPayout("p", 990_000), ...after()])];
      expect(balanceOf(entries)).toBe(owedVnd);
      const sums = amountsBy(entries);
      expect(sums.payout_clearing).toBe(0);
      expect(sums.cash_clearing ?? 0).toBe(cashVnd);
    },
  );

  it.each([
    ["what was owed then", { nowVnd: 500, atCutOffVnd: 300 }, 300],
    ["no more than is owed now", { nowVnd: 200, atCutOffVnd: 300 }, 200],
    ["nothing of a debt", { nowVnd: -50, atCutOffVnd: 300 }, 0],
  ])("is %s", (_case, balance, expected) => {
    expect(dueVnd(balance)).toBe(expected);
  });
});
