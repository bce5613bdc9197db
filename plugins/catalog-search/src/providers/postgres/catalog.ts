import { isDeepStrictEqual } from "node:util";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { MedusaError } from "@medusajs/framework/utils";
import type { IndexPlan } from "./plan";
import { createTable, dropTable, tableOf } from "./table";

/** A physical index: its table and how it is laid out. */
export type PhysicalIndex = {
  table: string;
  plan: IndexPlan;
  /** It is read as a whole in no time, however the planner goes about it. */
  isSmall: boolean;
};

const KEPT_MILLISECONDS = 30_000;
const SMALL_UP_TO_ROWS = 2_000;

/** The physical indexes of this engine, as the table `ocop_search_index` lists them. */
export class IndexCatalog {
  readonly #kept = new Map<string, PhysicalIndex & { until: number }>();

  constructor(private readonly database: () => Knex) {}

  /** @throws MedusaError NOT_FOUND: the Search Module then looks for the active version anew. */
  async find(name: string): Promise<PhysicalIndex> {
    const kept = this.#kept.get(name);
    if (kept && kept.until > Date.now()) return kept;
    // Minus one is what it says of a table that it has never counted.
    const { rows } = await this.database().raw<{
      rows: { table_name: string; plan: IndexPlan; is_small: boolean }[];
    }>(
      `select table_name, plan, coalesce((select reltuples between 0 and ? from pg_class
         where oid = to_regclass(quote_ident(table_name))), false) as is_small
       from ocop_search_index where name = ?`,
      [SMALL_UP_TO_ROWS, name],
    );
    const [row] = rows;
    if (!row) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no search index "${name}"`);
    }
    const found = { table: row.table_name, plan: row.plan, isSmall: row.is_small };
    this.#kept.set(name, { ...found, until: Date.now() + KEPT_MILLISECONDS });
    return found;
  }

  /** Makes the index, empty; one that is there and laid out just so stays with its documents. */
  async create(name: string, plan: IndexPlan): Promise<void> {
    this.forget(name);
    const present = await this.find(name).catch(() => null);
    if (present && isDeepStrictEqual(present.plan, JSON.parse(JSON.stringify(plan)))) return;
    const table = tableOf(name);
    await this.database().transaction(async (transaction) => {
      for (const statement of createTable(table, plan)) await transaction.raw(statement);
      await transaction.raw(
        `insert into ocop_search_index (name, table_name, plan) values (?, ?, ?)
         on conflict (name) do update set table_name = excluded.table_name, plan = excluded.plan,
           updated_at = now()`,
        [name, table, JSON.stringify(plan)],
      );
    });
    this.forget(name);
  }

  async drop(name: string): Promise<void> {
    await this.database().transaction(async (transaction) => {
      for (const statement of dropTable(tableOf(name))) await transaction.raw(statement);
      await transaction.raw("delete from ocop_search_index where name = ?", [name]);
    });
    this.forget(name);
  }

  /** Every index with how many documents its table holds now. */
  async list(): Promise<
    { name: string; document_count: number; created_at: Date; updated_at: Date }[]
  > {
    const { rows } = await this.database().raw<{
      rows: { name: string; table_name: string; created_at: Date; updated_at: Date }[];
    }>("select name, table_name, created_at, updated_at from ocop_search_index order by name");
    return Promise.all(
      rows.map(async ({ name, table_name: table, created_at, updated_at }) => {
        const counted = await this.database().raw<{ rows: { count: number }[] }>(
          `select count(*)::int as count from "${table}"`,
        );
        return { name, document_count: counted.rows[0]?.count ?? 0, created_at, updated_at };
      }),
    );
  }

  forget(name: string): void {
    this.#kept.delete(name);
  }
}
