import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { toPlaceDocument, type PlaceSource } from "./place-document";

/** Materialised step by step: on tables without statistics the planner multiplies them out instead. */
const PLACES = `
with unit as materialized (
  select id, code, kind, name, full_name from ocop_administrative_unit
  where id = any(?) and deleted_at is null
), maker as materialized (
  select id, administrative_unit_id as unit_id from ocop_producer
  where administrative_unit_id in (select id from unit) and deleted_at is null and state = 'active'
), listing as materialized (
  select maker.unit_id, link.product_id from maker
  join ocop_registered_product registered on registered.producer_id = maker.id
    and registered.deleted_at is null
  join product_product_ocop_registered_product link on link.registered_product_id = registered.id
    and link.deleted_at is null
), shown as materialized (
  select id from product where id in (select product_id from listing) and deleted_at is null
    and status = 'published' and id in (select product_id from product_sales_channel where deleted_at is null)
)
select unit.id, unit.code, unit.kind, unit.name, unit.full_name,
  (select count(*)::int from maker where maker.unit_id = unit.id) as producer_count,
  (select count(distinct listing.product_id)::int from listing
    where listing.unit_id = unit.id and listing.product_id in (select id from shown)) as product_count
from unit order by unit.id`;

/** Documents of the administrative units among the ids. */
export async function readPlaceDocuments(database: Knex, ids: string[]) {
  const { rows } = await database.raw<{ rows: PlaceSource[] }>(PLACES, [ids]);
  return rows.map(toPlaceDocument);
}
