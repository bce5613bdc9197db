import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { rowOf, rowsOf } from "../payout/sql";

/**
 * Medusa completes a cart in writes without a common transaction: the order, its links, the cart's
 * mark, the reservations, the payment (complete-cart.js of 2.21.2). What is older than the lock of a
 * completion lives (two minutes) and not whole was left by a server that died. After a day it is
 * what staff made of it.
 */
const ABANDONED = `"order".deleted_at is null and "order".canceled_at is null
  and not "order".is_draft_order and "order".created_at < now() - interval '2 minutes'
  and "order".created_at > now() - interval '1 day'`;

const COLLECTION = `(select link.payment_collection_id from cart_payment_collection link
  where link.cart_id = cart.id and link.deleted_at is null limit 1)`;

// The card's own inbox settles what was paid by card: only the provider knows whether it was.
const OPEN_SESSION = `(select session.id from payment_session session
  where session.payment_collection_id = ${COLLECTION} and session.deleted_at is null
    and session.provider_id not like 'pp_stripe_%'
    and not exists (select from payment where payment.deleted_at is null
      and payment.payment_collection_id = session.payment_collection_id)
  order by session.created_at desc limit 1)`;

const UNLINKED_COLLECTION = `(select ${COLLECTION} where not exists (
  select from order_payment_collection link
  where link.order_id = "order".id and link.deleted_at is null))`;

const PLACES = `array(select level.location_id from inventory_level level
  join sales_channel_stock_location served on served.stock_location_id = level.location_id
    and served.sales_channel_id = "order".sales_channel_id and served.deleted_at is null
  where level.inventory_item_id = part.inventory_item_id and level.deleted_at is null)`;

// A half order never had a reservation. What is packed or is being cancelled had one.
const UNRESERVED = `
select line.id, part.inventory_item_id, part.required_quantity, variant.allow_backorder,
  round(item.quantity)::int as quantity, ${PLACES} as location_ids
from order_item item
join order_line_item line on line.id = item.item_id
join product_variant variant on variant.id = line.variant_id and variant.manage_inventory
join product_variant_inventory_item part on part.variant_id = variant.id
  and part.deleted_at is null
where item.order_id = "order".id and item.version = "order".version and item.deleted_at is null
  and item.fulfilled_quantity = 0
  and not exists (select from reservation_item reserved where reserved.line_item_id = line.id
    and reserved.inventory_item_id = part.inventory_item_id)
  and not exists (select from ocop_consignment_item piece
    join ocop_consignment consignment on consignment.id = piece.consignment_id
    where piece.line_item_id = line.id and consignment.cancelled_at is not null)`;

const CART_OF_ORDER = `(select link.cart_id from order_cart link
  where link.order_id = "order".id and link.deleted_at is null limit 1)`;

const CART_OF_COLLECTION = `(select known.cart_id from order_payment_collection link
  join cart_payment_collection known on known.deleted_at is null
    and known.payment_collection_id = link.payment_collection_id
  where link.order_id = "order".id and link.deleted_at is null limit 1)`;

const LINKED = `
from "order"
join cart on cart.id = coalesce(${CART_OF_ORDER}, ${CART_OF_COLLECTION})
where ${ABANDONED}`;

/** A line of which nothing is reserved, as Medusa's reservation takes it. */
export type Unreserved = {
  id: string;
  inventory_item_id: string;
  required_quantity: number;
  allow_backorder: boolean;
  quantity: number;
  location_ids: string[];
};

/** What an order lacks; null where it has it. */
export type HalfOrder = {
  orderId: string;
  cartId: string;
  isUnlinked: boolean;
  collectionId: string | null;
  sessionId: string | null;
  isCartOpen: boolean;
  unreserved: Unreserved[];
};

const HALF = `
select "order".id as "orderId", cart.id as "cartId",
  ${CART_OF_ORDER} is null as "isUnlinked", ${UNLINKED_COLLECTION} as "collectionId",
  ${OPEN_SESSION} as "sessionId", cart.completed_at is null as "isCartOpen",
  (select coalesce(json_agg(row_to_json(one)), '[]') from (${UNRESERVED}) one) as unreserved
${LINKED}`;

/** Orders of carts that lack a part of what completing makes. */
export async function halfOrders(database: Knex): Promise<Pick<HalfOrder, "orderId" | "cartId">[]> {
  return rowsOf(
    database,
    `select "order".id as "orderId", cart.id as "cartId" ${LINKED}
     and (${CART_OF_ORDER} is null or cart.completed_at is null or ${UNLINKED_COLLECTION} is not null
       or ${OPEN_SESSION} is not null or exists (${UNRESERVED}))`,
  );
}

/** What one of them lacks now; undefined where it is gone. */
export async function readHalfOrder(
  database: Knex,
  orderId: string,
): Promise<HalfOrder | undefined> {
  return rowOf<HalfOrder>(database, `${HALF} and "order".id = :orderId`, { orderId });
}

const CARTS = `select cart.id from cart
  where cart.email is not distinct from "order".email
    and (select phone from cart_address where id = cart.shipping_address_id)
      is not distinct from (select phone from order_address where id = "order".shipping_address_id)
    and cart.customer_id is not distinct from "order".customer_id
    and cart.created_at < "order".created_at and cart.deleted_at is null
    and (cart.completed_at is null or cart.completed_at > "order".created_at)
    and (select array_agg(line.variant_id || ' ' || round(line.quantity) order by line.variant_id)
      from cart_line_item line where line.cart_id = cart.id and line.deleted_at is null)
    = (select array_agg(line.variant_id || ' ' || round(item.quantity) order by line.variant_id)
      from order_item item join order_line_item line on line.id = item.item_id
      where item.order_id = "order".id and item.deleted_at is null)`;

// Neither cart nor payments know of it. It is gone as by Medusa's own compensation, and its cart can
// be completed again, where the buyer's next attempt has not done so.
const ORPHANS = `
select "order".id,
  array(select item.item_id from order_item item where item.order_id = "order".id) as "lineIds",
  (${CARTS} and not exists (select from order_cart link where link.cart_id = cart.id
    and link.deleted_at is null) limit 1) as "cartId"
from "order"
where ${ABANDONED} and "order".status = 'pending'
  and not exists (select from order_cart link where link.order_id = "order".id)
  and not exists (select from order_payment_collection link where link.order_id = "order".id)
  and not exists (select from order_change change where change.order_id = "order".id)
  and exists (${CARTS})`;

export type OrphanOrder = { id: string; lineIds: string[]; cartId: string | null };

/** Orders that a dying server made and nobody knows of; `cartId`: a cart that is to be opened again. */
export async function orphanOrders(database: Knex): Promise<OrphanOrder[]> {
  return rowsOf<OrphanOrder>(database, ORPHANS);
}
