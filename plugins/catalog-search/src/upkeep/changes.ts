import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IndexName } from "../documents/index-name";

/** A document that has changed, with its rows in the log. */
export type Change = { id: string; seqs: string[] };

/** The ids of an index that changed at or after an instant (ISO). */
export async function changedSince(
  database: Knex,
  index: IndexName,
  since: string,
): Promise<string[]> {
  const { rows } = await database.raw<{ rows: { id: string }[] }>(
    `select distinct document_id as id from ocop_search_change
     where index_name = ? and changed_at >= ? order by 1`,
    [index, since],
  );
  return rows.map(({ id }) => id);
}

/**
 * The documents that wait longest, at most so many. Read before their documents are: what is
 * committed afterwards has rows of its own and waits for the next time.
 */
export async function pendingChanges(
  database: Knex,
  index: IndexName,
  take: number,
): Promise<Change[]> {
  const { rows } = await database.raw<{ rows: Change[] }>(
    `select document_id as id, array_agg(seq::text) as seqs from (
       select seq, document_id from ocop_search_change
       where index_name = ? and done_at is null order by seq limit ?) waiting
     group by document_id order by min(seq)`,
    [index, take],
  );
  return rows;
}

/** Marks changes as indexed; `problem` says why a document could not be. */
export async function finishChanges(
  database: Knex,
  changes: Change[],
  problem: string | null = null,
): Promise<void> {
  await database.raw(
    `update ocop_search_change set done_at = clock_timestamp(), problem = ?
     where seq = any(?::bigint[])`,
    [problem, changes.flatMap(({ seqs }) => seqs)],
  );
}

/** Notes ids by hand, as the triggers do for what changes. */
export async function noteChanges(
  database: Knex,
  index: IndexName,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await database.raw(
    `insert into ocop_search_change (index_name, document_id) select ?, unnest(?::text[])`,
    [index, [...ids]],
  );
}

/** Has everything be indexed again that changed at or after an instant. */
export async function reopenChanges(database: Knex, index: IndexName, since: Date): Promise<void> {
  await database.raw(
    `update ocop_search_change set done_at = null, problem = null
     where index_name = ? and changed_at >= ? and done_at is not null`,
    [index, since.toISOString()],
  );
}

/** Forgets what was indexed more than a day ago: a rebuild that began before is long over. */
export async function forgetOldChanges(database: Knex): Promise<void> {
  await database.raw(
    `delete from ocop_search_change where done_at < now() - interval '1 day' and problem is null
     or done_at < now() - interval '30 days'`,
  );
}
