import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { WATCHED_TABLES } from "./watched-tables";

type Trigger = { name: string; table: string; sql: string };

const MAX_NAME_LENGTH = 60;
const functionName = (table: string) => `ocop_channel_log_${table}`.slice(0, MAX_NAME_LENGTH);

/** What no channel lists is not noted: most of a shop is written without a row more. */
function logFunction({ table, products }: (typeof WATCHED_TABLES)[number]): string {
  return `create or replace function ${functionName(table)}() returns trigger language plpgsql as $log$
    begin
      insert into ocop_channel_change (product_id)
      select distinct touched.id from (${products}) touched (id)
      where exists (select 1 from ocop_channel_listing listing
        where listing.product_id = touched.id and listing.deleted_at is null);
      return null;
    end $log$`;
}

function triggersOf({ table, moves }: (typeof WATCHED_TABLES)[number]): Trigger[] {
  const trigger = (event: string, rows: "new" | "old"): Trigger => {
    const name = `${functionName(table)}_${event}_${rows}`.slice(-MAX_NAME_LENGTH);
    return {
      name,
      table,
      sql: `create trigger "${name}" after ${event} on "${table}"
        referencing ${rows} table as changed for each statement execute function ${functionName(table)}()`,
    };
  };
  return [
    trigger("insert", "new"),
    trigger("update", "new"),
    trigger("delete", "old"),
    ...(moves ? [trigger("update", "old")] : []),
  ];
}

async function missingTriggers(database: Knex): Promise<Trigger[]> {
  const { rows } = await database.raw<{ rows: { name: string; table: string }[] }>(
    `select trigger.tgname as name, relation.relname as table from pg_trigger trigger
     join pg_class relation on relation.oid = trigger.tgrelid where not trigger.tgisinternal`,
  );
  const known = new Set(rows.map(({ name, table }) => `${table}.${name}`));
  return WATCHED_TABLES.flatMap(triggersOf).filter(
    ({ name, table }) => !known.has(`${table}.${name}`),
  );
}

/**
 * Has every change of a watched table note the listed products that it touches, in the transaction that
 * makes it: no path into the tables, of whichever module, can be forgotten. Only what is missing is made.
 * @returns how many triggers were missing
 */
export async function keepTriggers(database: Knex): Promise<number> {
  const missing = await missingTriggers(database);
  await database.transaction(async (transaction) => {
    for (const watched of WATCHED_TABLES) await transaction.raw(logFunction(watched));
    for (const { sql } of missing) await transaction.raw(sql);
  });
  return missing.length;
}
