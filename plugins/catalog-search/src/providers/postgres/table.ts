import crypto from "node:crypto";
import { listOrders, orderSql, rankingOf } from "./order";
import { classColumns, ownColumns, type IndexPlan, type PlannedColumn } from "./plan";

const LONGEST_NAME = 46;
const WORDS_WITHIN_BYTES = 4080;

/** The table of a physical index; a long name is cut and told apart by its hash. */
export function tableOf(physicalName: string): string {
  const name = `ocop_search_${physicalName.toLowerCase().replace(/[^a-z0-9_]/g, "_")}`;
  if (name.length <= LONGEST_NAME) return name;
  const hash = crypto.createHash("sha256").update(physicalName).digest("hex").slice(0, 10);
  return `${name.slice(0, LONGEST_NAME - hash.length - 1)}_${hash}`;
}

/** The table of whole documents, beside the narrow one of what is filtered, sorted and counted by. */
export const textTable = (table: string): string => `${table}_text`;
/** The table of what documents can be chosen by and counted by: a row for all that are equal in it. */
export const classTable = (table: string): string => `${table}_class`;
/** The table of the words from which misspelt ones are mended. */
export const termTable = (table: string): string => `${table}_term`;

/**
 * Makes the empty tables of an index. Documents that are equal in everything chosen and counted by
 * form a class, of which there are few: facets and filters look at classes, and a document only names
 * its own. What else is filtered or sorted by stands in a narrow table, because a list looks at every
 * row of it. It stands in the wide one too, for a query of words looks there for its matches and would
 * have to join each of them: the document, the folded words, the words as written (for the accents),
 * and the folded title for similarity.
 */
export function createTable(table: string, plan: IndexPlan): string[] {
  const own = definitions(ownColumns(plan));
  const texts = textTable(table);
  return [
    ...dropTable(table),
    `create table "${classTable(table)}" (class bigint primary key${definitions(classColumns(plan))})`,
    `create table "${table}" (id text collate "C" primary key, class bigint not null${own})`,
    ...[...(plan.tieBreak.length === 0 ? [] : [rankingOf(plan)]), ...listOrders(plan)].map(
      (steps, place) => `create index "${table}_order_${place}" on "${table}" (${orderSql(steps)})`,
    ),
    `create table "${texts}" (id text collate "C" primary key, class bigint not null,
      document jsonb not null, words tsvector not null, accents tsvector not null,
      title text not null${own}) with (toast_tuple_target = ${WORDS_WITHIN_BYTES})`,
    // Words are read several times for every match that is ranked, so they are neither compressed nor
    // put elsewhere while a row is of usual size; the document of a large one goes first.
    `alter table "${texts}" alter column document set storage external,
      alter column accents set storage main, alter column words set storage main`,
    `create index "${texts}_words" on "${texts}" using gin (words) with (fastupdate = off)`,
    `create index "${texts}_title" on "${texts}" using gin (title gin_trgm_ops)`,
    `create table "${termTable(table)}" (term text primary key)`,
  ];
}

function definitions(columns: PlannedColumn[]): string {
  return columns
    .map(
      ({ column, type, isArray }) =>
        `, "${column}" ${type}${isArray ? "[]" : ""}${collation(type)}`,
    )
    .join("");
}

/** By bytes: the keys to sort by are made for it, and it is the quickest. */
function collation(type: string): string {
  return type === "text" ? ' collate "C"' : "";
}

export function dropTable(table: string): string[] {
  return tablesOf(table).map((name) => `drop table if exists "${name}"`);
}

/** All tables of an index. */
export function tablesOf(table: string): string[] {
  return [table, textTable(table), classTable(table), termTable(table)];
}
