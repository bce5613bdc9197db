import type { Account, Amounts, Entry, Posting, SaleTerms } from "../types/ledger";
import { shareOf } from "./basis-points";

/** Entries that take an amount from one account's side and give it to the other's. */
function move(producerId: string, debit: Account, credit: Account, amountVnd: number): Entry[] {
  return [
    { account: debit, producerId, amountVnd },
    // Zero has no sign: -0 would not equal 0 in a comparison.
    { account: credit, producerId, amountVnd: amountVnd === 0 ? 0 : -amountVnd },
  ];
}

const total = ({ itemsVnd, shippingVnd }: Amounts): number => itemsVnd + shippingVnd;

/** The platform's fee and the taxes that an amount of goods bears under the terms. */
function deductionsOf(itemsVnd: number, terms: SaleTerms) {
  return {
    feeVnd: shareOf(itemsVnd, terms.feeBasisPoints),
    vatVnd: shareOf(itemsVnd, terms.vatBasisPoints),
    pitVnd: shareOf(itemsVnd, terms.pitBasisPoints),
  };
}

/** Postings of a fee and taxes; negative ones come back to the producer. */
function deductionPostings(
  producerId: string,
  { feeVnd, vatVnd, pitVnd }: ReturnType<typeof deductionsOf>,
): Posting[] {
  const fee = move(producerId, "producer_payable", "platform_fee_income", feeVnd);
  const taxes = [
    ...(vatVnd === 0 ? [] : move(producerId, "producer_payable", "vat_payable", vatVnd)),
    ...(pitVnd === 0 ? [] : move(producerId, "producer_payable", "pit_payable", pitVnd)),
  ];
  return [
    ...(feeVnd === 0 ? [] : [{ kind: "platform_fee" as const, entries: fee }]),
    ...(taxes.length === 0 ? [] : [{ kind: "tax_withheld" as const, entries: taxes }]),
  ];
}

/**
 * What a delivered consignment does to the ledger. The producer hands the parcel to the carrier and
 * pays for it, so the shipping that the buyer paid is the producer's; fee and tax are taken of the
 * goods alone. The sale is posted even when the goods were free: it keeps the terms.
 */
export function postingsOfSale(producerId: string, sold: Amounts, terms: SaleTerms): Posting[] {
  const owed = (amountVnd: number) =>
    move(producerId, "cash_clearing", "producer_payable", amountVnd);
  return [
    { kind: "sale", entries: owed(sold.itemsVnd) },
    ...(sold.shippingVnd === 0
      ? []
      : [{ kind: "shipping" as const, entries: owed(sold.shippingVnd) }]),
    ...deductionPostings(producerId, deductionsOf(sold.itemsVnd, terms)),
  ];
}

/**
 * What a refund does to the ledger: fee and tax shrink to what the goods that are left bear, so that
 * they come to nothing when all has gone back, in however many parts.
 * @param before what went back of the same consignment earlier
 */
export function postingsOfRefund(
  producerId: string,
  {
    sold,
    before,
    refund,
    terms,
  }: { sold: Amounts; before: Amounts; refund: Amounts; terms: SaleTerms },
): Posting[] {
  const held = deductionsOf(sold.itemsVnd - before.itemsVnd, terms);
  const kept = deductionsOf(sold.itemsVnd - before.itemsVnd - refund.itemsVnd, terms);
  return [
    {
      kind: "refund",
      entries: move(producerId, "producer_payable", "cash_clearing", total(refund)),
    },
    ...deductionPostings(producerId, {
      feeVnd: kept.feeVnd - held.feeVnd,
      vatVnd: kept.vatVnd - held.vatVnd,
      pitVnd: kept.pitVnd - held.pitVnd,
    }),
  ];
}

/** Whether more would go back than came in. */
export function exceedsSale(sold: Amounts, before: Amounts, refund: Amounts): boolean {
  return (
    before.itemsVnd + refund.itemsVnd > sold.itemsVnd ||
    before.shippingVnd + refund.shippingVnd > sold.shippingVnd
  );
}

/** A payout is ordered: it is no longer owed, and not yet paid. */
export function postingOfPayout(producerId: string, amountVnd: number): Posting {
  return {
    kind: "payout",
    entries: move(producerId, "producer_payable", "payout_clearing", amountVnd),
  };
}

/** The bank has paid it. */
export function postingOfSettlement(producerId: string, amountVnd: number): Posting {
  return {
    kind: "payout_settlement",
    entries: move(producerId, "payout_clearing", "cash_clearing", amountVnd),
  };
}

/** It is owed again: cancelled before the bank paid it, or sent back by the bank afterwards. */
export function postingOfReversal(
  producerId: string,
  amountVnd: number,
  wasPaid: boolean,
): Posting {
  const from = wasPaid ? "cash_clearing" : "payout_clearing";
  return {
    kind: "payout_reversal",
    entries: move(producerId, from, "producer_payable", amountVnd),
  };
}

/** What the shop owes by these entries, in whole đồng; negative: the producer owes. */
export function balanceOf(entries: readonly Entry[]): number {
  return entries
    .filter(({ account }) => account === "producer_payable")
    .reduce((sum, { amountVnd }) => sum - amountVnd, 0);
}
