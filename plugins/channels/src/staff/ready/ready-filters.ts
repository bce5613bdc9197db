import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { searchPatterns, sqlWithoutAccents } from "@ocop/ocop/catalog";
import { IS_SHOWN, SHOP_PRODUCTS } from "../../products/channel-product-row";

export type ReadyFilters = {
  /** Codes of the staff member's area; null: the whole province. */
  unitCodes: string[] | null;
  /** An adapter's id. */
  channel?: string | undefined;
  /** Code of a unit. */
  commune?: string | undefined;
  /** Number of a product set, 1 to 26. */
  set?: number | undefined;
  /** Code of a sector. */
  sector?: string | undefined;
  /** Words of a producer's name, in any order, with accents or without. */
  q?: string | undefined;
  producerIds?: string[] | undefined;
  /** Only producers without an evidenced participation in a modern channel. */
  without_evidence?: boolean | undefined;
};

const CANDIDATES = `
select product.id from ${SHOP_PRODUCTS}
join ocop_product_set "set" on "set".id = registered.product_set_id
join ocop_product_group "group" on "group".id = "set".group_id
join ocop_sector sector on sector.id = "group".sector_id
left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
where product.deleted_at is null and ${IS_SHOWN}
  and (:unitCodes::text[] is null or unit.code = any(:unitCodes::text[]))
  and (:commune::text is null or unit.code = :commune)
  and (:set::int is null or "set".number = :set)
  and (:sector::text is null or sector.code = :sector)
  and (:words::text[] is null or ${sqlWithoutAccents("producer.name")} like all (:words::text[]))
  and (:producerIds::text[] is null or producer.id = any(:producerIds::text[]))
  and (:except::text[] is null or producer.id <> all(:except::text[]))
order by product.id`;

/** Ids of the products that the shop shows and the filters name, in order; `except`: ids of producers. */
export async function readCandidates(
  database: Knex,
  { unitCodes, commune, set, sector, q, producerIds }: ReadyFilters,
  except: string[] | null,
): Promise<string[]> {
  const { rows } = await database.raw<{ rows: { id: string }[] }>(CANDIDATES, {
    ...{ unitCodes, commune: commune ?? null, set: set ?? null, sector: sector ?? null },
    ...{ words: searchPatterns(q), producerIds: producerIds ?? null, except },
  });
  return rows.map(({ id }) => id);
}
