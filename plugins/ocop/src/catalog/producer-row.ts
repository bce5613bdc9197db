import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ADMINISTRATIVE_UNIT_KINDS } from "../modules/ocop/models/administrative-unit";
import type { LEGAL_FORMS } from "../modules/ocop/models/producer";
import type { Citation } from "../types/citation";

export type PlaceRow = {
  code: string;
  kind: (typeof ADMINISTRATIVE_UNIT_KINDS)[number];
  name: string;
  full_name: string;
};

export type UnitRow = PlaceRow & { map_row: number | null; map_column: number | null };

export type ProducerRow = {
  id: string;
  handle: string;
  name: string;
  legal_name: string;
  legal_form: (typeof LEGAL_FORMS)[number];
  legacy_place: string | null;
  /** House, hamlet, street. */
  address: string | null;
  /** Null where it is a person's number. */
  tax_code: string | null;
  management_systems: string[];
  sources: Citation[];
};

/** The systems a producer holds today, as a JSON array, for a statement that names it `producer`. */
export const MANAGEMENT_SYSTEMS = `
  select coalesce(json_agg(system.name order by system.name), '[]')
  from ocop_management_system system
  where system.producer_id = producer.id and system.deleted_at is null
    and (system.valid_until is null
      or system.valid_until >= to_char(now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD'))`;

/**
 * The tax code of a producer that everybody may see, for a statement that names it `producer`: never the
 * 12 digits that are a person's own number (a household's since 1 July 2025).
 */
export const PUBLIC_TAX_CODE = `case when length(producer.tax_code) <> 12 then producer.tax_code end`;

const PRODUCERS = `
select producer.id, producer.handle, producer.name, producer.legal_name, producer.legal_form,
  producer.legacy_place, producer.address, ${PUBLIC_TAX_CODE} as tax_code, (${MANAGEMENT_SYSTEMS}) as management_systems, producer.sources,
  case when unit.id is null then null else json_build_object('code', unit.code, 'kind', unit.kind,
    'name', unit.name, 'full_name', unit.full_name) end as place
from ocop_producer producer
left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
where producer.deleted_at is null and producer.state = 'active' and (:handle::text is null or producer.handle = :handle)
order by producer.name`;

/** All producers of the register, or the one with the handle. */
export async function readProducers(
  database: Knex,
  handle?: string,
): Promise<(ProducerRow & { place: PlaceRow | null })[]> {
  const { rows } = await database.raw<{ rows: (ProducerRow & { place: PlaceRow | null })[] }>(
    PRODUCERS,
    { handle: handle ?? null },
  );
  return rows;
}

/** All administrative units, by code. */
export async function readUnits(database: Knex): Promise<UnitRow[]> {
  const { rows } = await database.raw<{ rows: UnitRow[] }>(
    `select code, kind, name, full_name, map_row, map_column
     from ocop_administrative_unit where deleted_at is null order by code`,
  );
  return rows;
}
