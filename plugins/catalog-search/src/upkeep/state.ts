import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { CivilDate } from "@ocop/ocop/catalog";
import { INDEX_NAMES, type IndexName } from "../documents/index-name";

/** What a comparison of an index with the database found; all of it is repaired. */
export type ReconcileReport = {
  checked: number;
  missing: number;
  different: number;
  extra: number;
};

/** What is remembered of an index between two runs. */
export type IndexState = {
  index_name: IndexName;
  /** The last finished filling that was taken notice of. */
  seen_sync_id: string | null;
  /** The civil day whose stars the index holds. */
  indexed_on: CivilDate | null;
  reconcile_due: boolean;
  reconciled_at: Date | null;
  reconcile_report: ReconcileReport | null;
  failing_since: Date | null;
  last_error: string | null;
};

/** The state of each index; rows are made at the first call. */
export async function readStates(database: Knex): Promise<IndexState[]> {
  await database.raw(
    `insert into ocop_search_state (index_name) select unnest(?::text[]) on conflict do nothing`,
    [[...INDEX_NAMES]],
  );
  const { rows } = await database.raw<{ rows: IndexState[] }>(
    "select * from ocop_search_state where index_name = any(?)",
    [[...INDEX_NAMES]],
  );
  return rows;
}

export async function writeState(
  database: Knex,
  index: IndexName,
  change: Partial<Omit<IndexState, "index_name">>,
): Promise<void> {
  await database("ocop_search_state").where({ index_name: index }).update(change);
}
