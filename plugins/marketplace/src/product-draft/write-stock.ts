import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A size of a producer and how many pieces are counted, against how many the producer saw. */
export type StockMove = {
  producerId: string;
  variantId: string;
  from: number;
  to: number;
};

export type StockResult =
  | { kind: "done" }
  /** It was so already. */
  | { kind: "same" }
  /** It is another number by now: goods were packed, came back, or were counted elsewhere. */
  | { kind: "moved"; stock: number }
  /** So many wait in orders. */
  | { kind: "reserved"; reserved: number }
  | { kind: "unmanaged" };

const LEVEL = `
select level.id, level.inventory_item_id, level.location_id, level.stocked_quantity::float as stock
from ocop_producer_logistics logistics
join inventory_level level on level.location_id = logistics.stock_location_id
  and level.deleted_at is null
join product_variant_inventory_item part on part.inventory_item_id = level.inventory_item_id
  and part.deleted_at is null and part.variant_id = :variantId
where logistics.producer_id = :producerId and logistics.deleted_at is null
limit 1
for update of level`;

const RESERVED = `
select coalesce(sum(quantity), 0)::float as reserved from reservation_item
where inventory_item_id = ? and location_id = ? and deleted_at is null`;

const WRITE = `
update inventory_level
set stocked_quantity = :to, raw_stocked_quantity = jsonb_set(raw_stocked_quantity, '{value}',
  to_jsonb(cast(:to as text))), updated_at = now()
where id = :id`;

type Level = { id: string; inventory_item_id: string; location_id: string; stock: number };

/**
 * Writes how many pieces a producer has, if there are still as many as the producer saw: an order that
 * was packed meanwhile is never counted away. The level is locked as the stock guard locks it, so that an
 * order in between waits and then finds what is left (docs/decisions/010). Repeating it changes nothing.
 */
export async function writeStock(database: Knex, move: StockMove): Promise<StockResult> {
  const { producerId, variantId, from, to } = move;
  return database.transaction(async (transaction) => {
    const { rows } = await transaction.raw<{ rows: Level[] }>(LEVEL, { producerId, variantId });
    const [level] = rows;
    if (!level) return { kind: "unmanaged" };
    if (level.stock === to) return { kind: "same" };
    if (level.stock !== from) return { kind: "moved", stock: level.stock };
    const { rows: sums } = await transaction.raw<{ rows: { reserved: number }[] }>(RESERVED, [
      level.inventory_item_id,
      level.location_id,
    ]);
    const reserved = sums[0]?.reserved ?? 0;
    if (to < reserved) return { kind: "reserved", reserved };
    await transaction.raw(WRITE, { id: level.id, to });
    return { kind: "done" };
  });
}
