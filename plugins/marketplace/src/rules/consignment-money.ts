import type { Amounts } from "../types/ledger";
import { shareOut } from "./share-out";

/** What of an order's money may belong to a consignment; whole đồng. */
export type Parcel = Amounts & {
  consignmentId: string;
  /** Taken off what the buyer owed before it was paid. */
  creditedVnd: number;
  /** Noted as this parcel's own cash. */
  collectedVnd: number;
  isDelivered: boolean;
};

/** Money of a consignment that can still go back. */
export type Left = Amounts & { consignmentId: string };

/** A part of a refund; no consignment: money that was nobody's part. */
export type RefundShare = Amounts & { consignmentId: string | null };

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
const totalOf = ({ itemsVnd, shippingVnd }: Amounts): number => itemsVnd + shippingVnd;

/** The goods first: a part refund is for something broken or missing, seldom for the carriage. */
function goodsFirst(amountVnd: number, { itemsVnd }: Amounts): Amounts {
  const goods = Math.min(amountVnd, itemsVnd);
  return { itemsVnd: goods, shippingVnd: amountVnd - goods };
}

function fill(amountVnd: number, needs: readonly number[]): number[] {
  const needed = sum(needs);
  return amountVnd >= needed ? [...needs] : shareOut(amountVnd, needs);
}

/**
 * What came in for each consignment, in the order given. A parcel's own cash is its own; other money
 * pays what was delivered first, then the rest, by the largest remainder where it is too little.
 * @param commonVnd money that came for the order as a whole
 */
export function paidOf(parcels: readonly Parcel[], commonVnd: number): number[] {
  const needs = parcels.map((parcel) =>
    Math.max(0, totalOf(parcel) - parcel.creditedVnd - parcel.collectedVnd),
  );
  const delivered = needs.map((need, index) => (parcels[index]?.isDelivered ? need : 0));
  const first = fill(commonVnd, delivered);
  const rest = fill(
    commonVnd - sum(first),
    needs.map((need, index) => need - (delivered[index] ?? 0)),
  );
  return parcels.map(
    ({ collectedVnd }, index) => collectedVnd + (first[index] ?? 0) + (rest[index] ?? 0),
  );
}

/** What of each consignment's money is left after the shares that went back before. */
export function leftOf(
  parcels: readonly Parcel[],
  commonVnd: number,
  shares: readonly RefundShare[],
): Left[] {
  const paid = paidOf(parcels, commonVnd);
  return parcels.map((parcel, index) => {
    const had = goodsFirst(paid[index] ?? 0, parcel);
    const back = shares.filter(({ consignmentId }) => consignmentId === parcel.consignmentId);
    return {
      consignmentId: parcel.consignmentId,
      itemsVnd: Math.max(0, had.itemsVnd - sum(back.map(({ itemsVnd }) => itemsVnd))),
      shippingVnd: Math.max(0, had.shippingVnd - sum(back.map(({ shippingVnd }) => shippingVnd))),
    };
  });
}

/**
 * Divides a refund among consignments: those of the first group as far as their money reaches, then
 * the next group, within a group by what is left of each (largest remainder). The shares sum to the
 * refund; what exceeds all money that is left belongs to no consignment.
 * @param groups consignments that may be meant, the likeliest first; one may stand in several
 */
export function shareRefund(
  refundVnd: number,
  left: readonly Left[],
  groups: readonly (readonly string[])[],
): RefundShare[] {
  const free = new Map(left.map((parcel) => [parcel.consignmentId, totalOf(parcel)]));
  const taken = new Map<string, number>();
  let openVnd = refundVnd;
  for (const group of groups) {
    const ids = group.filter((id) => (free.get(id) ?? 0) > 0);
    const parts = fill(
      openVnd,
      ids.map((id) => free.get(id) ?? 0),
    );
    ids.forEach((id, index) => {
      const part = parts[index] ?? 0;
      free.set(id, (free.get(id) ?? 0) - part);
      taken.set(id, (taken.get(id) ?? 0) + part);
      openVnd -= part;
    });
  }
  const shares: RefundShare[] = left.flatMap((parcel) => {
    const amountVnd = taken.get(parcel.consignmentId) ?? 0;
    if (amountVnd === 0) return [];
    return [{ consignmentId: parcel.consignmentId, ...goodsFirst(amountVnd, parcel) }];
  });
  return openVnd === 0
    ? shares
    : [...shares, { consignmentId: null, itemsVnd: openVnd, shippingVnd: 0 }];
}
