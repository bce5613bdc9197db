import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** Runs a statement with `:name` placeholders and gives its rows. */
export type FigureDatabase = <Row>(
  sql: string,
  bindings: Record<string, unknown>,
) => Promise<Row[]>;

/** On a connection of the pool. */
export function figuresOn(database: Knex): FigureDatabase {
  return async <Row>(sql: string, bindings: Record<string, unknown>) => {
    const { rows } = await database.raw<{ rows: Row[] }>(sql, bindings as Knex.ValueDict);
    return rows;
  };
}
