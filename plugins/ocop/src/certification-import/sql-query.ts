import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { managerOf, type RegisterContext } from "../modules/ocop/service";

/** Runs a statement with `?` placeholders and gives its rows. */
export type SqlQuery = <Row>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;

/** On a connection of the pool. */
export function queryOn(database: Knex): SqlQuery {
  return async <Row>(sql: string, parameters: readonly unknown[] = []) => {
    const { rows } = await database.raw<{ rows: Row[] }>(sql, [...parameters] as Knex.Value[]);
    return rows;
  };
}

/** Inside a transaction of the register. */
export function queryIn(context: RegisterContext): SqlQuery {
  return async <Row>(sql: string, parameters: readonly unknown[] = []) =>
    managerOf(context).execute<Row[]>(sql, [...parameters]);
}
