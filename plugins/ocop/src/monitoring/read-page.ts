import type { Knex } from "@medusajs/framework/mikro-orm/knex";

export type PageQuery = { limit: number; offset: number };

export type PageOf<Row> = { rows: Row[]; count: number };

/** Values of a statement's named places; a list stands for a PostgreSQL array. */
export type Bindings = Record<string, string | number | boolean | readonly string[] | null>;

type Statement = {
  /** Answers every row that fits, each with an `id`, under the names that `order` uses. */
  select: string;
  bindings: Bindings;
  /** Written by us, never by a client: `planned_on desc`. */
  order: string;
};

/** A page of what a statement finds and how much it finds, in one round trip. */
export async function readPage<Row>(
  database: Knex,
  { select, bindings, order }: Statement,
  { limit, offset }: PageQuery,
): Promise<PageOf<Row>> {
  const { rows } = await database.raw<{ rows: PageOf<Row>[] }>(
    `with found as (${select})
     select (select count(*)::int from found) as count,
       (select coalesce(json_agg(page), '[]') from
         (select * from found order by ${order}, id limit :limit offset :offset) page) as rows`,
    { ...bindings, limit, offset },
  );
  return rows[0] ?? { rows: [], count: 0 };
}

/** The one row that a statement finds, if any. */
export async function readOne<Row>(
  database: Knex,
  { select, bindings }: Omit<Statement, "order">,
): Promise<Row | undefined> {
  const { rows } = await database.raw<{ rows: { row: Row }[] }>(
    `select row_to_json(found) as row from (${select}) found limit 1`,
    bindings,
  );
  return rows[0]?.row;
}

/**
 * SQL of an `order by` for the query's `order` (`field`, or `-field` for descending), from the columns
 * that a list allows.
 */
export function orderBy(order: string, columns: Record<string, string>): string {
  const isDescending = order.startsWith("-");
  const column = columns[isDescending ? order.slice(1) : order];
  return `${column ?? "id"} ${isDescending ? "desc" : "asc"} nulls last`;
}
