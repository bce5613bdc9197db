import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { CivilDate } from "@ocop/ocop/catalog";
import { IS_SHOWN } from "../products/channel-product-row";
import type { OpenProductRow } from "./open-product";

const PAGE_SIZE = 500;

/**
 * Recognised products, by id: ideas and what is being assessed are nobody's business yet. Nothing of a
 * person is read: no telephone, no address, no number.
 */
const OPEN_PRODUCTS = `
with chosen as materialized (
  select registered.* from ocop_registered_product registered
  where registered.deleted_at is null and registered.id > :afterId and exists (
    select 1 from ocop_certification certification
    where certification.registered_product_id = registered.id and certification.deleted_at is null
      and (certification.issued_on is null or certification.issued_on <= :today))
  order by registered.id limit ${PAGE_SIZE}
), recognised as (
  select registered_product_id, json_agg(to_jsonb(certification)
    order by issued_on nulls first, created_at, id) as recognitions
  from ocop_certification certification
  where registered_product_id in (select id from chosen) and deleted_at is null
  group by registered_product_id
), listed as (
  select distinct on (link.registered_product_id) link.registered_product_id,
    json_build_object('handle', product.handle, 'title_en', words.translations->>'title',
      'price_vnd', (select min(amount.amount)::float from product_variant variant
        join product_variant_price_set priced on priced.variant_id = variant.id and priced.deleted_at is null
        join price amount on amount.price_set_id = priced.price_set_id and amount.deleted_at is null
          and amount.currency_code = 'vnd' and amount.price_list_id is null
          and amount.rules_count = 0 and coalesce(amount.min_quantity, 1) <= 1
        where variant.product_id = product.id and variant.deleted_at is null),
      'is_in_stock', exists (select 1 from product_variant variant
        join product_variant_inventory_item part on part.variant_id = variant.id and part.deleted_at is null
        join inventory_level level on level.inventory_item_id = part.inventory_item_id
          and level.deleted_at is null and level.stocked_quantity - level.reserved_quantity >= part.required_quantity
        where variant.product_id = product.id and variant.deleted_at is null),
      'picture_url', product.metadata->'pictures'->0->>'url') as listing
  from chosen registered
  join ocop_producer producer on producer.id = registered.producer_id and producer.deleted_at is null
  join product_product_ocop_registered_product link on link.registered_product_id = registered.id
    and link.deleted_at is null
  join product on product.id = link.product_id and product.deleted_at is null
  left join translation words on words.reference_id = product.id and words.reference = 'product'
    and words.locale_code = 'en-US' and words.deleted_at is null
  where ${IS_SHOWN}
  order by link.registered_product_id, product.id
)
select registered.id, registered.name, registered.potential_five_star, registered.potential_since,
  registered.potential_decided_on, producer.name as producer_name,
  case when producer.state = 'active' and producer.deleted_at is null then producer.handle end as producer_handle,
  producer.legal_form, unit.code as commune_code, unit.full_name as commune_name,
  "set".number as set_number, "set".name_vi as set_name_vi, "set".name_en as set_name_en,
  "group".code as group_code, sector.code as sector_code, recognised.recognitions, listed.listing
from chosen registered
join ocop_producer producer on producer.id = registered.producer_id
left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
join ocop_product_set "set" on "set".id = registered.product_set_id
join ocop_product_group "group" on "group".id = "set".group_id
join ocop_sector sector on sector.id = "group".sector_id
join recognised on recognised.registered_product_id = registered.id
left join listed on listed.registered_product_id = registered.id
order by registered.id`;

/** The recognised products of the register by id; no more than a page is held. */
export async function* openProducts(
  database: Knex,
  today: CivilDate,
): AsyncGenerator<OpenProductRow> {
  let afterId = "";
  for (;;) {
    const { rows } = await database.raw<{ rows: OpenProductRow[] }>(OPEN_PRODUCTS, {
      afterId,
      today,
    });
    yield* rows;
    if (rows.length < PAGE_SIZE) return;
    afterId = rows.at(-1)?.id ?? "";
  }
}
