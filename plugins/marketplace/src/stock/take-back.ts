import type { Knex } from "@medusajs/framework/mikro-orm/knex";

// What was packed, by the fulfilment that took it off the stock.
const PIECES = `
select fulfillment.location_id, piece.inventory_item_id, sum(piece.quantity) as quantity
from fulfillment join fulfillment_item piece on piece.fulfillment_id = fulfillment.id
  and piece.deleted_at is null and piece.inventory_item_id is not null
where fulfillment.id = :fulfillmentId
group by fulfillment.location_id, piece.inventory_item_id`;

const put = (sign: "+" | "-", mark: string) => `
with marked as (${mark}), pieces as (${PIECES})
update inventory_level level
set stocked_quantity = level.stocked_quantity ${sign} pieces.quantity,
  raw_stocked_quantity = jsonb_set(level.raw_stocked_quantity, '{value}',
    to_jsonb((level.stocked_quantity ${sign} pieces.quantity)::text)),
  updated_at = now()
from marked, pieces
where level.inventory_item_id = pieces.inventory_item_id
  and level.location_id = pieces.location_id and level.deleted_at is null`;

const MARK = (before: string, after: string) => `update ocop_consignment
  set returned_at = ${after}, updated_at = now()
  where id = :id and returned_at ${before} returning id`;

const TAKE = put("+", MARK("is null", "now()"));
const UNDO = put("-", MARK("is not null", "null"));

export type ReturnedParcel = { id: string; fulfillmentId: string | null };

/**
 * Puts a parcel's goods back where they were taken from and notes that it is back, in one statement:
 * Medusa's modules share no transaction, and goods must come back once whenever a server dies.
 */
export async function putGoodsBack(database: Knex, parcel: ReturnedParcel): Promise<void> {
  await database.raw(TAKE, parcel);
}

/** Undoes `putGoodsBack`. */
export async function takeGoodsOut(database: Knex, parcel: ReturnedParcel): Promise<void> {
  await database.raw(UNDO, parcel);
}
