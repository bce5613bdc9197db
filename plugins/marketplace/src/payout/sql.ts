import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** Values of a statement's named places; a list stands for a PostgreSQL array. */
export type Bindings = Record<string, string | number | boolean | readonly string[] | null>;

/**
 * The rows that a `select` finds, as JSON gives them: amounts as numbers (the driver would give a
 * bigint as text), days as `YYYY-MM-DD`, instants as ISO text.
 */
export async function rowsOf<Row>(
  database: Knex,
  select: string,
  bindings: Bindings = {},
): Promise<Row[]> {
  const { rows } = await database.raw<{ rows: { rows: Row[] }[] }>(
    `select coalesce(json_agg(row_to_json(result_row)), '[]') as rows from (${select}) result_row`,
    bindings,
  );
  return rows[0]?.rows ?? [];
}

/** The first row that a `select` finds, if any. */
export async function rowOf<Row>(
  database: Knex,
  select: string,
  bindings: Bindings = {},
): Promise<Row | undefined> {
  const [row] = await rowsOf<Row>(database, select, bindings);
  return row;
}

/** Makes who else asks for the same name wait until this transaction ends. */
export async function takeTurn(transaction: Knex, name: string): Promise<void> {
  await transaction.raw("select pg_advisory_xact_lock(hashtextextended(:name, 0))", { name });
}
