import type pg from "pg";
import type { FigureDatabase } from "../../../plugins/ocop/src/figures/figure-database.ts";

/**
 * Runs the statements of figures on a plain connection, as the product's own does it: each `:name` becomes a
 * place of its own, and each statement is planned for what is asked. A plan for anything takes minutes.
 */
export function figuresOnPool(pool: Pick<pg.Pool, "query">): FigureDatabase {
  return async <Row>(sql: string, bindings: Record<string, unknown>) => {
    const values: unknown[] = [];
    const text = sql.replace(/(?<!:):([a-z_]+)/g, (_, name: string) => {
      values.push(bindings[name]);
      return `$${values.length}`;
    });
    const { rows } = await pool.query({ text, values });
    return rows as Row[];
  };
}
