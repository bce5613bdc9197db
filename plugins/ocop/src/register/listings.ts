import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A listing of the shop that shows a registered product's badge. */
export type Listing = { id: string; handle: string; title: string; status: string };

const LISTINGS = `
select product.id, product.handle, product.title, product.status
from product_product_ocop_registered_product link
join product on product.id = link.product_id and product.deleted_at is null
where link.deleted_at is null and link.registered_product_id = ?
order by product.title`;

/** The listings that sell a registered product; none when the shop does not. */
export async function readListings(database: Knex, productId: string): Promise<Listing[]> {
  const { rows } = await database.raw<{ rows: Listing[] }>(LISTINGS, [productId]);
  return rows;
}
