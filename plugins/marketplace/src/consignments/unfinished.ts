import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** More than these of one kind wait for the next run of the job. */
const AT_ONCE = 50;

type Row = { id: string };

/**
 * Orders that were placed and never divided. A minute's grace: one that is just being completed may
 * still be undone, and the subscriber divides it anyway.
 */
const UNDIVIDED = `
  select "order".id from "order"
  where "order".deleted_at is null and not "order".is_draft_order and "order".canceled_at is null
    and "order".created_at < now() - interval '1 minute'
    and exists (select 1 from order_cart link where link.order_id = "order".id
      and link.deleted_at is null)
    and not exists (select 1 from ocop_consignment consignment
      where consignment.order_id = "order".id and consignment.deleted_at is null)
  order by "order".created_at limit ${AT_ONCE}`;

/**
 * Orders whose consignments are older than what Medusa has on record of sending or cancelling. Some
 * cannot come nearer (two parcels for one consignment): those looked at longest ago come first.
 */
const BEHIND = `
  select consignment.order_id as id
  from ocop_consignment consignment
  where consignment.deleted_at is null and (
    exists (select 1 from order_fulfillment link
      join fulfillment on fulfillment.id = link.fulfillment_id
      where link.order_id = consignment.order_id and link.deleted_at is null
        and (case when fulfillment.canceled_at is not null
          then consignment.fulfillment_id = fulfillment.id
          else exists (select 1 from fulfillment_item piece
            join ocop_consignment_item item on item.line_item_id = piece.line_item_id
            where piece.fulfillment_id = fulfillment.id and item.consignment_id = consignment.id)
          and (consignment.fulfillment_id is null
            or consignment.shipped_at is distinct from fulfillment.shipped_at
            or consignment.delivered_at is distinct from fulfillment.delivered_at) end))
    or (consignment.status in ('new', 'accepted') and exists (select 1 from "order"
      where "order".id = consignment.order_id and "order".canceled_at is not null))
    or (consignment.status in ('delivered', 'refused', 'shipped') and exists (
      select 1 from return where return.order_id = consignment.order_id
        and return.received_at > consignment.updated_at)))
  group by consignment.order_id order by min(consignment.updated_at) limit ${AT_ONCE}`;

async function ids(database: Knex, statement: string): Promise<string[]> {
  const { rows } = await database.raw<{ rows: Row[] }>(statement);
  return rows.map(({ id }) => id);
}

/** Ids of orders that are to be divided among their producers. */
export function undividedOrders(database: Knex): Promise<string[]> {
  return ids(database, UNDIVIDED);
}

/** Notes that an order's consignments were compared with Medusa's record just now. */
export async function noteCompared(database: Knex, orderId: string): Promise<void> {
  await database.raw(
    `update ocop_consignment set updated_at = now() where order_id = :orderId and deleted_at is null`,
    { orderId },
  );
}

/** Ids of orders whose consignments no longer say what Medusa says. */
export function ordersBehind(database: Knex): Promise<string[]> {
  return ids(database, BEHIND);
}
