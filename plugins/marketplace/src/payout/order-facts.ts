import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { SHOP_ITSELF } from "../consignments/read-order";
import { paidOf } from "../rules/consignment-money";
import type { ConsignmentFact, UnpaidConsignment } from "../types/payout";
import { readOrderBooks, type OrderBook } from "./order-books";

const AT_ONCE = 200;

export type OrderFacts = { facts: ConsignmentFact[]; unpaid: UnpaidConsignment[] };

/** The refunds of a consignment that still stand in the order as they were divided. */
function refundsOf({ shares, refunds }: OrderBook, consignmentId: string) {
  const amountOf = new Map(refunds.map(({ id, amountVnd }) => [id, amountVnd]));
  const dividedVnd = (refundId: string) =>
    shares
      .filter((share) => share.refundId === refundId)
      .reduce((sum, { itemsVnd, shippingVnd }) => sum + itemsVnd + shippingVnd, 0);
  return shares
    .filter((share) => share.consignmentId === consignmentId)
    .filter(({ refundId }) => dividedVnd(refundId) === amountOf.get(refundId))
    .map(({ id, itemsVnd, shippingVnd, on }) => ({ refundId: id, itemsVnd, shippingVnd, on }));
}

function factsOf(book: OrderBook): OrderFacts {
  const paid = paidOf(book.parcels, book.commonVnd);
  const facts: ConsignmentFact[] = [];
  const unpaid: UnpaidConsignment[] = [];
  book.parcels.forEach((parcel, index) => {
    // The shop owes itself nothing.
    if (!parcel.isDelivered || parcel.producerId === SHOP_ITSELF.id) return;
    const { consignmentId, producerId, itemsVnd, shippingVnd, deliveredOn } = parcel;
    const { orderId, orderCode, paymentMethod } = book;
    const totalVnd = itemsVnd + shippingVnd;
    const paidVnd = paid[index] ?? 0;
    if (paidVnd < totalVnd) {
      unpaid.push({ consignmentId, orderCode, totalVnd, paidVnd });
      return;
    }
    facts.push({
      ...{ consignmentId, orderId, orderCode, producerId, itemsVnd, shippingVnd, deliveredOn },
      ...{ paymentMethod, refunds: refundsOf(book, consignmentId) },
    });
  });
  return { facts, unpaid };
}

/** What the ledger has to know of these orders: what was delivered and paid, and what went back. */
export async function readOrderFacts(
  database: Knex,
  orderIds: readonly string[],
): Promise<OrderFacts> {
  const all: OrderFacts = { facts: [], unpaid: [] };
  for (let from = 0; from < orderIds.length; from += AT_ONCE) {
    for (const book of await readOrderBooks(database, orderIds.slice(from, from + AT_ONCE))) {
      const { facts, unpaid } = factsOf(book);
      all.facts.push(...facts);
      all.unpaid.push(...unpaid);
    }
  }
  return all;
}
