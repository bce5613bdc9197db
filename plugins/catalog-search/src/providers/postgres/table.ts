import crypto from "node:crypto";
import { otherColumns, type IndexPlan } from "./plan";

const LONGEST_NAME = 50;

/** The table of a physical index; a long name is cut and told apart by its hash. */
export function tableOf(physicalName: string): string {
  const name = `ocop_search_${physicalName.toLowerCase().replace(/[^a-z0-9_]/g, "_")}`;
  if (name.length <= LONGEST_NAME) return name;
  const hash = crypto.createHash("sha256").update(physicalName).digest("hex").slice(0, 10);
  return `${name.slice(0, LONGEST_NAME - hash.length - 1)}_${hash}`;
}

/**
 * Makes an empty table for an index: the documents, a column for each field to filter, sort or count
 * by, the folded words, the words as written (for the accents), the folded title for similarity, and
 * beside it the vocabulary from which misspelt words are mended.
 */
export function createTable(table: string, plan: IndexPlan): string[] {
  const columns = otherColumns(plan).map(
    ({ column, type, isArray }) => `"${column}" ${type}${isArray ? "[]" : ""}${collation(type)}`,
  );
  return [
    ...dropTable(table),
    `create table "${table}" (id text collate "C" primary key, document jsonb not null,
      ${columns.map((column) => `${column},`).join(" ")}
      words tsvector not null, accents tsvector not null, title text not null)`,
    `create index "${table}_words" on "${table}" using gin (words) with (fastupdate = off)`,
    `create index "${table}_title" on "${table}" using gin (title gin_trgm_ops)`,
    `create table "${table}_term" (term text primary key)`,
  ];
}

/** By bytes: the keys to sort by are made for it, and it is the quickest. */
function collation(type: string): string {
  return type === "text" ? ' collate "C"' : "";
}

export function dropTable(table: string): string[] {
  return [`drop table if exists "${table}"`, `drop table if exists "${table}_term"`];
}
