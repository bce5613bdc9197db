import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A size of a product that is nearly or quite sold out. */
export type LowStock = {
  product_id: string;
  handle: string;
  title: string;
  variant_id: string;
  variant_title: string | null;
  sku: string | null;
  /** Pieces that can still be sold. */
  available: number;
};

/** More are no list that somebody works through. */
const AT_MOST = 50;

/** Made to order, or counted by nobody: these never run out. */
const LOW = `
select product.id as product_id, product.handle, product.title, variant.id as variant_id,
  variant.title as variant_title, variant.sku,
  greatest(0, min(floor(stock.available / greatest(part.required_quantity, 1))))::int as available
from ocop_registered_product registered
join product_product_ocop_registered_product link
  on link.registered_product_id = registered.id and link.deleted_at is null
join product on product.id = link.product_id and product.deleted_at is null
  and product.status = 'published'
join product_variant variant on variant.product_id = product.id and variant.deleted_at is null
  and variant.manage_inventory and not variant.allow_backorder
join product_variant_inventory_item part
  on part.variant_id = variant.id and part.deleted_at is null
join lateral (select coalesce(sum(stocked_quantity - reserved_quantity), 0) as available
  from inventory_level level
  where level.inventory_item_id = part.inventory_item_id and level.deleted_at is null) stock on true
where registered.producer_id = :producerId and registered.deleted_at is null
group by product.id, variant.id
having min(floor(stock.available / greatest(part.required_quantity, 1))) <= :threshold`;

/** What of a producer's goods in the shop there is no more of than `threshold`, the scarcest first. */
export async function readLowStock(
  database: Knex,
  { producerId, threshold }: { producerId: string; threshold: number },
): Promise<{ variants: LowStock[]; count: number }> {
  const { rows } = await database.raw<{ rows: (LowStock & { total: number })[] }>(
    `select low.*, count(*) over ()::int as total from (${LOW}) low
     order by available, title, variant_title, variant_id limit ${AT_MOST}`,
    { producerId, threshold },
  );
  const variants = rows.map(({ total: _total, ...variant }) => variant);
  return { variants, count: rows[0]?.total ?? 0 };
}
