import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A product of a producer that is not yet sent by the producer's own shipping profile. */
const UNSETTLED_PRODUCTS = `
  select registered.producer_id, link.product_id
  from ocop_registered_product registered
  join product_product_ocop_registered_product link
    on link.registered_product_id = registered.id and link.deleted_at is null
  join product on product.id = link.product_id and product.deleted_at is null
  left join product_shipping_profile shipping
    on shipping.product_id = product.id and shipping.deleted_at is null
  left join ocop_producer_logistics logistics
    on logistics.producer_id = registered.producer_id and logistics.deleted_at is null
  where registered.deleted_at is null
    and shipping.shipping_profile_id is distinct from logistics.shipping_profile_id`;

type Row = { producer_id: string; product_id: string };

/** Ids of the producers that sell something which is not theirs to send yet. */
export async function unsettledProducers(database: Knex): Promise<string[]> {
  const { rows } = await database.raw<{ rows: Row[] }>(
    `select distinct producer_id from (${UNSETTLED_PRODUCTS}) unsettled order by producer_id`,
  );
  return rows.map(({ producer_id }) => producer_id);
}

/** Ids of the producer's products that the producer does not send yet. */
export async function unsettledProducts(database: Knex, producerId: string): Promise<string[]> {
  const { rows } = await database.raw<{ rows: Row[] }>(
    `select product_id from (${UNSETTLED_PRODUCTS}) unsettled where producer_id = ?`,
    [producerId],
  );
  return rows.map(({ product_id }) => product_id);
}
