import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { readUnits, type PlaceRow } from "@ocop/ocop/catalog";

export type SetName = {
  number: number;
  name_vi: string;
  name_en: string;
  sector_code: string;
  sector_name_vi: string;
  sector_name_en: string;
};

/** What the law and the province call things: it changes once in years. */
export type Names = { places: PlaceRow[]; sets: SetName[] };

const KEPT_MILLISECONDS = 60_000;

let kept: { until: number; names: Promise<Names> } | null = null;

async function readNames(database: Knex): Promise<Names> {
  const [units, sets] = await Promise.all([
    readUnits(database),
    database.raw<{ rows: SetName[] }>(
      `select "set".number, "set".name_vi, "set".name_en, sector.code as sector_code,
         sector.name_vi as sector_name_vi, sector.name_en as sector_name_en
       from ocop_product_set "set" join ocop_product_group "group" on "group".id = "set".group_id
       join ocop_sector sector on sector.id = "group".sector_id
       where "set".deleted_at is null order by "set".number`,
    ),
  ]);
  const places = units.map(({ code, kind, name, full_name }) => ({ code, kind, name, full_name }));
  return { places, sets: sets.rows };
}

/** The names of places, sets and sectors, at most a minute old. */
export function namesOf(database: Knex): Promise<Names> {
  if (kept && kept.until > Date.now()) return kept.names;
  const names = readNames(database);
  kept = { until: Date.now() + KEPT_MILLISECONDS, names };
  names.catch(() => {
    kept = null;
  });
  return names;
}
