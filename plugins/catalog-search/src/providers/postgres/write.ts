import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SearchTypes } from "@medusajs/framework/types";
import type { PhysicalIndex } from "./catalog";
import { toDocumentRow, type DocumentRow } from "./document-row";
import { otherColumns } from "./plan";

const ROWS_PER_STATEMENT = 200;

/** The documents, each once: of two with one id the later counts. */
function latest(documents: SearchTypes.SearchDocument[], { plan }: PhysicalIndex): DocumentRow[] {
  const rows = documents.map((document) => toDocumentRow(document, plan));
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

async function writeRows(database: Knex, rows: DocumentRow[], { table, plan }: PhysicalIndex) {
  const columns = otherColumns(plan).map(({ column }) => `"${column}"`);
  const names = ["id", "document", "words", "accents", "title", ...columns];
  const types = otherColumns(plan).map(({ type, isArray }) => `?::${type}${isArray ? "[]" : ""}`);
  const row = `(?, ?::jsonb, ?::tsvector, ?::tsvector, ?${types.map((type) => `, ${type}`).join("")})`;
  const changed = names.filter((name) => name !== "id");
  await database.raw(
    `insert into "${table}" (${names.join(", ")}) values ${rows.map(() => row).join(", ")}
     on conflict (id) do update set ${changed.map((name) => `${name} = excluded.${name}`).join(", ")}`,
    rows.flatMap(({ id, document, words, accents, title, columns: values }) => {
      return [id, document, words, accents, title, ...values] as Knex.RawBinding[];
    }),
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
      `insert into "${index.table}_term" select unnest(?::text[]) on conflict do nothing`,
      [terms],
    );
  });
}
