import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A table whose changes are noted. */
export type WatchedTable = {
  table: string;
  /** Whether a row may come to belong to something else, so that what it left is touched too. */
  moves: boolean;
  /** Statements that note what the rows of `changed` touch; run once for each statement on the table. */
  note: string;
};

type Trigger = { name: string; table: string; sql: string };

/** PostgreSQL cuts longer names. */
const MAX_NAME_LENGTH = 60;

const functionName = (prefix: string, table: string) =>
  `${prefix}_${table}`.slice(0, MAX_NAME_LENGTH);

function triggersOf(prefix: string, { table, moves }: WatchedTable): Trigger[] {
  const noted = functionName(prefix, table);
  const trigger = (event: string, rows: "new" | "old"): Trigger => {
    const name = `${noted}_${event}_${rows}`.slice(-MAX_NAME_LENGTH);
    return {
      name,
      table,
      sql: `create trigger "${name}" after ${event} on "${table}"
        referencing ${rows} table as changed for each statement execute function ${noted}()`,
    };
  };
  return [
    trigger("insert", "new"),
    trigger("update", "new"),
    trigger("delete", "old"),
    ...(moves ? [trigger("update", "old")] : []),
  ];
}

async function missingTriggers(database: Knex, wanted: Trigger[]): Promise<Trigger[]> {
  const { rows } = await database.raw<{ rows: { name: string; table: string }[] }>(
    `select trigger.tgname as name, relation.relname as table from pg_trigger trigger
     join pg_class relation on relation.oid = trigger.tgrelid where not trigger.tgisinternal`,
  );
  const known = new Set(rows.map(({ name, table }) => `${table}.${name}`));
  return wanted.filter(({ name, table }) => !known.has(`${table}.${name}`));
}

/**
 * Has every change of the watched tables be noted in the transaction that makes it: no path into them,
 * of whichever module, can be forgotten. Only what is missing is made.
 * @param prefix of the names of functions and triggers: one for each log
 * @returns how many triggers were missing
 */
export async function keepChangeTriggers(
  database: Knex,
  { prefix, tables }: { prefix: string; tables: readonly WatchedTable[] },
): Promise<number> {
  const wanted = tables.flatMap((watched) => triggersOf(prefix, watched));
  const missing = await missingTriggers(database, wanted);
  await database.transaction(async (transaction) => {
    for (const { table, note } of tables) {
      await transaction.raw(
        `create or replace function ${functionName(prefix, table)}() returns trigger language plpgsql as $log$
         begin ${note} return null; end $log$`,
      );
    }
    for (const { sql } of missing) await transaction.raw(sql);
  });
  return missing.length;
}
