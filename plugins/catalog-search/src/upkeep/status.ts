import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { INDEX_NAMES, type IndexName } from "../documents/index-name";
import { SOURCE_TABLES } from "../documents/read-documents";
import { readFillings, type Filling } from "./fillings";
import { readStates, type IndexState } from "./state";

/** How an index stands, for the staff. */
export type IndexStatus = Omit<IndexState, "index_name" | "seen_sync_id"> & {
  name: IndexName;
  engine: string | null;
  /** Null: the engine does not say. */
  document_count: number | null;
  /** Rows that could have a document; those that the shop does not show have none. */
  database_count: number;
  pending: number;
  /** Seconds that the oldest change has been waiting. */
  lag_seconds: number;
  /** Documents that the engine refused. */
  problem_count: number;
  filling: Filling | null;
};

type Counts = Record<
  IndexName,
  Pick<IndexStatus, "database_count" | "pending" | "lag_seconds" | "problem_count">
>;

async function countsOf(database: Knex): Promise<Counts> {
  const counts = await Promise.all(
    INDEX_NAMES.map(async (index) => {
      const { rows } = await database.raw<{ rows: [Counts[IndexName]] }>(
        `select (select count(*)::int from "${SOURCE_TABLES[index]}" where deleted_at is null) as database_count,
           count(distinct document_id) filter (where done_at is null)::int as pending,
           coalesce(extract(epoch from clock_timestamp() - min(changed_at) filter (where done_at is null)), 0)::float as lag_seconds,
           count(distinct document_id) filter (where problem is not null)::int as problem_count
         from ocop_search_change where index_name = ?`,
        [index],
      );
      return [index, rows[0]] as const;
    }),
  );
  return Object.fromEntries(counts) as Counts;
}

/** The engine that serves each index now. */
async function activeEngines(database: Knex) {
  const { rows } = await database.raw<{
    rows: { name: IndexName; provider: string }[];
  }>(
    `select search.name, version.provider from search_index search
     join search_index_version version on version.search_index_id = search.id
       and version.version = search.active_version and version.deleted_at is null
     where search.deleted_at is null`,
  );
  return new Map(rows.map(({ name, provider }) => [name, provider]));
}

/** How every index stands; `countDocuments` asks its engine. */
export async function readStatus(
  database: Knex,
  countDocuments: (index: IndexName) => Promise<number | null>,
): Promise<IndexStatus[]> {
  const [states, counts, fillings, engines] = await Promise.all([
    readStates(database),
    countsOf(database),
    readFillings(database),
    activeEngines(database),
  ]);
  return Promise.all(
    INDEX_NAMES.map(async (name) => {
      const state = states.find(({ index_name: index }) => index === name);
      return {
        name,
        engine: engines.get(name) ?? null,
        document_count: await countDocuments(name),
        ...counts[name],
        indexed_on: state?.indexed_on ?? null,
        reconcile_due: state?.reconcile_due ?? true,
        reconciled_at: state?.reconciled_at ?? null,
        reconcile_report: state?.reconcile_report ?? null,
        failing_since: state?.failing_since ?? null,
        last_error: state?.failing_since ? state.last_error : null,
        filling: fillings.get(name) ?? null,
      };
    }),
  );
}
