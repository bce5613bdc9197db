import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { keepChangeTriggers, type WatchedTable } from "@ocop/ocop/change-log";
import { WATCHED_TABLES } from "./watched-tables";

const noted = ({ table, moves, touches }: (typeof WATCHED_TABLES)[number]): WatchedTable => ({
  table,
  moves,
  note: Object.entries(touches)
    .map(
      ([index, ids]) => `insert into ocop_search_change (index_name, document_id)
        select distinct '${index}', touched.id from (${ids}) touched (id) where touched.id is not null;`,
    )
    .join("\n"),
});

/**
 * Has every change of a watched table write into `ocop_search_change`.
 * @returns how many triggers were missing.
 */
export function keepTriggers(database: Knex): Promise<number> {
  return keepChangeTriggers(database, {
    prefix: "ocop_search_log",
    tables: WATCHED_TABLES.map(noted),
  });
}
