import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { shareRefund } from "../rules/consignment-money";
import { groupsOf, leftInBook, readOrderBooks, REFUND_STANDS, type BookShare } from "./order-books";
import { rowsOf, takeTurn } from "./sql";

const UNATTRIBUTED = `
select distinct link.order_id as id
from refund join payment on payment.id = refund.payment_id
join order_payment_collection link on link.payment_collection_id = payment.payment_collection_id
  and link.deleted_at is null
where ${REFUND_STANDS}
  and not exists (select from ocop_refund_share share where share.refund_id = refund.id)
  and exists (select from ocop_consignment consignment where consignment.order_id = link.order_id
    and consignment.deleted_at is null)`;

/** Ids of divided orders with a refund of which nobody has said yet to whom it belongs. */
export async function ordersWithNewRefunds(database: Knex): Promise<string[]> {
  return (await rowsOf<{ id: string }>(database, UNATTRIBUTED)).map(({ id }) => id);
}

const WRITE = `
insert into ocop_refund_share (id, refund_id, order_id, consignment_id, items_vnd, shipping_vnd,
  refunded_on)
values (:id, :refundId, :orderId, :consignmentId, :itemsVnd, :shippingVnd, :on)`;

/**
 * Says to which consignments an order's refunds belong, each refund once and for good.
 * @param ledger a transaction
 */
export async function attributeRefunds(ledger: Knex, orderId: string): Promise<void> {
  await takeTurn(ledger, `ocop-refund-shares:${orderId}`);
  const [book] = await readOrderBooks(ledger, [orderId]);
  if (!book || book.parcels.length === 0) return;
  const known = new Set(book.shares.map(({ refundId }) => refundId));
  for (const refund of book.refunds.filter(({ id }) => !known.has(id))) {
    const shares = shareRefund(refund.amountVnd, leftInBook(book), groupsOf(book, refund)).map(
      (share): BookShare => ({
        ...share,
        id: `${refund.id}/${share.consignmentId ?? "nobody"}`,
        refundId: refund.id,
        on: refund.on,
      }),
    );
    for (const share of shares) await ledger.raw(WRITE, { ...share, orderId });
    book.shares.push(...shares);
  }
}
