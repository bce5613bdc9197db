import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { badgeOf, readShopProducts, type CivilDate } from "@ocop/ocop/catalog";
import { toProducerDocument, type ProducerSource } from "./producer-document";

type ProducerRow = Pick<
  ProducerSource,
  "id" | "handle" | "name" | "legal_name" | "legacy_place" | "craft_village" | "place"
> & { product_ids: string[] };

const PRODUCERS = `
select producer.id, producer.handle, producer.name, producer.legal_name, producer.legacy_place,
  producer.craft_village,
  case when unit.id is null then null else json_build_object('code', unit.code, 'name', unit.name,
    'full_name', unit.full_name) end as place,
  coalesce((select json_agg(link.product_id) from ocop_registered_product registered
    join product_product_ocop_registered_product link on link.registered_product_id = registered.id
      and link.deleted_at is null
    where registered.producer_id = producer.id and registered.deleted_at is null), '[]') as product_ids
from ocop_producer producer
left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
where producer.id = any(?) and producer.deleted_at is null and producer.state = 'active'
order by producer.id`;

/** Documents of the active producers among the ids; the others have none. */
export async function readProducerDocuments(database: Knex, ids: string[], asOf: CivilDate) {
  const { rows } = await database.raw<{ rows: ProducerRow[] }>(PRODUCERS, [ids]);
  const products = await readShopProducts(database, {
    salesChannelIds: null,
    locale: undefined,
    ids: rows.flatMap(({ product_ids: own }) => own),
  });
  return rows.map(({ product_ids: _ids, ...producer }) => {
    const own = products.filter((product) => product.producer.id === producer.id);
    const stars = own.flatMap((product) => badgeOf(product, asOf).star ?? []);
    return toProducerDocument({
      ...producer,
      product_titles: own.map(({ title }) => title),
      sector_codes: [...new Set(own.map(({ sector_code: sector }) => sector))].sort(),
      product_count: own.length,
      valid_product_count: stars.length,
      top_star: stars.length === 0 ? null : Math.max(...stars),
    });
  });
}
