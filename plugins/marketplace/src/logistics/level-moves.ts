import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A level of an inventory item that only products of one producer are made of. */
type LevelRow = {
  id: string;
  inventory_item_id: string;
  location_id: string;
  stocked: number;
  reserved: number;
};

const LEVELS = `
  select level.id, level.inventory_item_id, level.location_id,
    level.stocked_quantity::float as stocked, level.reserved_quantity::float as reserved
  from inventory_level level
  where level.deleted_at is null
    and exists (select 1 from product_variant_inventory_item part
      join product_variant variant on variant.id = part.variant_id and variant.deleted_at is null
      where part.inventory_item_id = level.inventory_item_id and part.deleted_at is null
        and variant.product_id = any(:products))
    and not exists (select 1 from product_variant_inventory_item part
      join product_variant variant on variant.id = part.variant_id and variant.deleted_at is null
      join product_product_ocop_registered_product link
        on link.product_id = variant.product_id and link.deleted_at is null
      join ocop_registered_product registered on registered.id = link.registered_product_id
        and registered.deleted_at is null
      where part.inventory_item_id = level.inventory_item_id and part.deleted_at is null
        and registered.producer_id <> :producer)`;

export type LevelMoves = {
  create: { inventory_item_id: string; location_id: string; stocked_quantity: number }[];
  update: {
    id: string;
    inventory_item_id: string;
    location_id: string;
    stocked_quantity: number;
  }[];
  delete: string[];
};

/**
 * What brings the stock of the products to the location. Pieces that are reserved stay where the order
 * expects them; what a gift box takes from another producer stays there too.
 */
export async function planLevelMoves(
  database: Knex,
  {
    producerId,
    productIds,
    locationId,
  }: Record<"producerId" | "locationId", string> & {
    productIds: string[];
  },
): Promise<LevelMoves> {
  const { rows } = await database.raw<{ rows: LevelRow[] }>(LEVELS, {
    products: productIds,
    producer: producerId,
  });
  const moves: LevelMoves = { create: [], update: [], delete: [] };
  for (const itemId of new Set(rows.map((row) => row.inventory_item_id))) {
    const levels = rows.filter((row) => row.inventory_item_id === itemId);
    const here = levels.find((row) => row.location_id === locationId);
    const away = levels.filter((row) => row.location_id !== locationId);
    if (away.length === 0) continue;
    const free = away.reduce(
      (sum, { stocked, reserved }) => sum + Math.max(0, stocked - reserved),
      0,
    );
    const place = { inventory_item_id: itemId, location_id: locationId };
    if (here) moves.update.push({ id: here.id, ...place, stocked_quantity: here.stocked + free });
    else moves.create.push({ ...place, stocked_quantity: free });
    for (const { id, location_id, reserved } of away) {
      if (reserved === 0) moves.delete.push(id);
      else {
        moves.update.push({
          id,
          inventory_item_id: itemId,
          location_id,
          stocked_quantity: reserved,
        });
      }
    }
  }
  return moves;
}
