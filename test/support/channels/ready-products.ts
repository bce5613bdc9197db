import type { Shop } from "../shop.ts";

/** A producer of the sample whose goods have all that channels ask for, but pictures. */
const SOLD_BY = "huong-que-tra-bong";

/** Gives a producer the products of another one, photographed, so that channels take them; their ids. */
export async function giveReadyProducts({ pool }: Shop, producerId: string): Promise<string[]> {
  await pool.query(
    `update ocop_registered_product set producer_id = $1
     where producer_id = (select id from ocop_producer where handle = $2)`,
    [producerId, SOLD_BY],
  );
  const { rows } = await pool.query<{ id: string }>(
    `update product set metadata = coalesce(product.metadata, '{}') || jsonb_build_object('pictures',
       jsonb_build_array(jsonb_build_object('url', 'https://files.example/' || product.handle || '.jpg',
         'thumbnail_url', '', 'alt_vi', '', 'alt_en', '', 'width', 1600, 'height', 1200,
         'sources', '[]'::jsonb)))
     from product_product_ocop_registered_product link
     join ocop_registered_product registered on registered.id = link.registered_product_id
     where link.product_id = product.id and link.deleted_at is null and registered.producer_id = $1
     returning product.id`,
    [producerId],
  );
  await pool.query(
    `insert into image (id, url, rank, product_id)
     select 'img_' || handle, 'https://files.example/' || handle || '.jpg', 0, id
     from product where id = any($1)`,
    [rows.map(({ id }) => id)],
  );
  return rows.map(({ id }) => id).sort();
}
