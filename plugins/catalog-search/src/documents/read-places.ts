import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { toPlaceDocument, type PlaceSource } from "./place-document";

const PLACES = `
select unit.id, unit.code, unit.kind, unit.name, unit.full_name,
  count(distinct producer.id)::int as producer_count, count(distinct product.id)::int as product_count
from ocop_administrative_unit unit
left join ocop_producer producer on producer.administrative_unit_id = unit.id
  and producer.deleted_at is null and producer.state = 'active'
left join ocop_registered_product registered on registered.producer_id = producer.id
  and registered.deleted_at is null
left join product_product_ocop_registered_product link on link.registered_product_id = registered.id
  and link.deleted_at is null
left join product on product.id = link.product_id and product.deleted_at is null
  and product.status = 'published' and exists (select 1 from product_sales_channel channel
    where channel.product_id = product.id and channel.deleted_at is null)
where unit.id = any(?) and unit.deleted_at is null
group by unit.id order by unit.id`;

/** Documents of the administrative units among the ids. */
export async function readPlaceDocuments(database: Knex, ids: string[]) {
  const { rows } = await database.raw<{ rows: PlaceSource[] }>(PLACES, [ids]);
  return rows.map(toPlaceDocument);
}
