import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { keepChangeTriggers, type WatchedTable } from "@ocop/ocop/change-log";
import { WATCHED_TABLES } from "./watched-tables";

/** What no channel lists is not noted: most of a shop is written without a row more. */
const noted = ({ table, moves, products }: (typeof WATCHED_TABLES)[number]): WatchedTable => ({
  table,
  moves,
  note: `insert into ocop_channel_change (product_id)
    select distinct touched.id from (${products}) touched (id)
    where exists (select 1 from ocop_channel_listing listing
      where listing.product_id = touched.id and listing.deleted_at is null);`,
});

/**
 * Has every change of a watched table note the listed products that it touches.
 * @returns how many triggers were missing
 */
export function keepTriggers(database: Knex): Promise<number> {
  return keepChangeTriggers(database, {
    prefix: "ocop_channel_log",
    tables: WATCHED_TABLES.map(noted),
  });
}
