import crypto from "node:crypto";
import type pg from "pg";
import type { FigureDatabase } from "../../../plugins/ocop/src/figures/figure-database.ts";

/** Runs the statements of figures on a plain connection: each `:name` becomes a place of its own, and
 * each statement is planned once. */
export function figuresOnPool(pool: Pick<pg.Pool, "query">): FigureDatabase {
  return async <Row>(sql: string, bindings: Record<string, unknown>) => {
    const values: unknown[] = [];
    const text = sql.replace(/(?<!:):([a-z_]+)/g, (_, name: string) => {
      values.push(bindings[name]);
      return `$${values.length}`;
    });
    const name = crypto.createHash("sha256").update(text).digest("hex").slice(0, 32);
    const { rows } = await pool.query({ name, text, values });
    return rows as Row[];
  };
}
