import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SearchTypes } from "@medusajs/framework/types";
import type { PhysicalIndex } from "./catalog";
import { toDocumentRow, type DocumentRow } from "./document-row";
import type { Sql } from "./filters";
import { classColumns, ownColumns, type PlannedColumn } from "./plan";
import { classTable, termTable, textTable } from "./table";

const ROWS_PER_STATEMENT = 200;

/** The documents, each once: of two with one id the later counts. */
function latest(documents: SearchTypes.SearchDocument[], { plan }: PhysicalIndex): DocumentRow[] {
  const rows = documents.map((document) => toDocumentRow(document, plan));
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

type Row = unknown[];

/** Writes rows by their id, which comes first; `names` and `types` are those of the other columns. */
async function upsertRows(
  database: Knex,
  table: string,
  { names, types }: { names: string[]; types: string[] },
  rows: Row[],
): Promise<void> {
  const row = `(${["?", ...types.map((type) => `?::${type}`)].join(", ")})`;
  const changes = names.map((name) => `${name} = excluded.${name}`).join(", ");
  await database.raw(
    `insert into "${table}" (${["id", ...names].join(", ")}) values ${rows.map(() => row).join(", ")}
     on conflict (id) do update set ${changes}`,
    rows.flat() as Knex.RawBinding[],
  );
}

const TEXT_COLUMNS = {
  names: ["document", "words", "accents", "title"],
  types: ["jsonb", "tsvector", "tsvector", "text"],
};

const typeOf = ({ type, isArray }: PlannedColumn) => `${type}${isArray ? "[]" : ""}`;

/** Classes are never changed nor taken out: one that no document names counts nothing. */
async function writeClasses(database: Knex, rows: DocumentRow[], { table, plan }: PhysicalIndex) {
  const classes = [...new Map(rows.map((row) => [row.class.number, row.class])).values()];
  // In one order, so that two writers never wait for each other.
  classes.sort((left, right) => (left.number < right.number ? -1 : 1));
  const columns = classColumns(plan);
  const row = `(${["?::bigint", ...columns.map((column) => `?::${typeOf(column)}`)].join(", ")})`;
  const names = ["class", ...columns.map(({ column }) => `"${column}"`)].join(", ");
  await database.raw(
    `insert into "${classTable(table)}" (${names}) values ${classes.map(() => row).join(", ")}
     on conflict do nothing`,
    classes.flatMap(({ number, values }) => [number, ...values]) as Knex.RawBinding[],
  );
}

async function writeRows(database: Knex, rows: DocumentRow[], index: PhysicalIndex) {
  const { table, plan } = index;
  await writeClasses(database, rows, index);
  const columns = ownColumns(plan);
  const names = ["class", ...columns.map(({ column }) => `"${column}"`)];
  const types = ["bigint", ...columns.map(typeOf)];
  await upsertRows(
    database,
    table,
    { names, types },
    rows.map(({ id, class: { number }, columns: values }) => [id, number, ...values]),
  );
  await upsertRows(
    database,
    textTable(table),
    { names: [...TEXT_COLUMNS.names, ...names], types: [...TEXT_COLUMNS.types, ...types] },
    rows.map(({ id, document, words, accents, title, class: { number }, columns: values }) => [
      ...[id, document, words, accents, title, number],
      ...values,
    ]),
  );
}

/** Adds the documents or puts them in the place of those with their ids. */
export async function writeDocuments(
  database: Knex,
  index: PhysicalIndex,
  documents: SearchTypes.SearchDocument[],
): Promise<void> {
  const rows = latest(documents, index);
  const terms = [...new Set(rows.flatMap((row) => row.terms))].sort();
  await database.transaction(async (transaction) => {
    for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
      await writeRows(transaction, rows.slice(start, start + ROWS_PER_STATEMENT), index);
    }
    await transaction.raw(
      `insert into "${termTable(index.table)}" select unnest(?::text[]) on conflict do nothing`,
      [terms],
    );
  });
}

/** Takes out the documents that a condition holds for. */
export async function deleteRows(
  database: Knex,
  { table }: PhysicalIndex,
  { sql, values }: Sql,
): Promise<void> {
  await database.raw(
    `with gone as (delete from "${table}" where id in (
       select id from "${table}" join "${classTable(table)}" using (class) where ${sql}) returning id)
     delete from "${textTable(table)}" where id in (select id from gone)`,
    values as Knex.RawBinding[],
  );
}
