import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { VIETQR_PROVIDER } from "./order-payment";

/** Medusa's orders with their payment by bank transfer, where no money was captured. */
const UNCAPTURED = `
  from payment p
  join order_payment_collection link on link.payment_collection_id = p.payment_collection_id
    and link.deleted_at is null
  join "order" o on o.id = link.order_id and o.deleted_at is null
  where p.provider_id = ? and p.captured_at is null and p.deleted_at is null`;

/** A decision about a transfer for the order that is the newest one about it. */
const DECIDED = (condition: string) => `exists (
  select from ocop_bank_transfer_match m where m.order_id = o.id and ${condition}
    and not exists (select from ocop_bank_transfer_match newer
      where newer.transfer_id = m.transfer_id and newer.seq > m.seq))`;

/**
 * The orders that transfers settle and of whose payment nothing is captured that the order knows. (Of an
 * order that lost a parcel less is captured than was agreed, so that Medusa never calls it captured.)
 */
export async function readUncapturedOrderIds(database: Knex): Promise<string[]> {
  const { rows } = await database.raw<{ rows: { id: string }[] }>(
    `select distinct o.id ${UNCAPTURED} and ${DECIDED("m.settles")}
       and not exists (select from capture c
         join order_transaction t on t.reference = 'capture' and t.reference_id = c.id
           and t.deleted_at is null
         where c.payment_id = p.id and c.deleted_at is null)`,
    [VIETQR_PROVIDER],
  );
  return rows.map(({ id }) => id);
}

/**
 * The orders placed before an instant that wait for money and for which none came. Where a part
 * came, or where a parcel is under way, staff decides.
 */
export async function readOverdueOrderIds(database: Knex, placedBefore: Date): Promise<string[]> {
  const { rows } = await database.raw<{ rows: { id: string }[] }>(
    `select distinct o.id, o.created_at ${UNCAPTURED} and p.canceled_at is null
       and o.status = 'pending' and o.canceled_at is null and o.created_at < ?
       and not exists (select from capture c where c.payment_id = p.id and c.deleted_at is null)
       and not ${DECIDED("m.kind in ('exact', 'under', 'over')")}
       and not exists (select from order_fulfillment shipping
         join fulfillment f on f.id = shipping.fulfillment_id and f.canceled_at is null
         where shipping.order_id = o.id and shipping.deleted_at is null)
     order by o.created_at`,
    [VIETQR_PROVIDER, placedBefore],
  );
  return rows.map(({ id }) => id);
}
