import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { termTable } from "./table";

/** The folded words of an index, from which misspelt ones are mended. */
export type Vocabulary = { terms: readonly string[]; known: ReadonlySet<string> };

/** As fresh as the documents are promised to be: every word that is not found asks for it. */
const KEPT_MILLISECONDS = 5_000;
/** Indexes whose vocabularies are kept: the three of the shop, and those that a rebuild makes beside. */
const KEPT_AT_MOST = 8;

const kept = new Map<string, { until: number; vocabulary: Promise<Vocabulary> }>();

async function read(database: Knex, table: string): Promise<Vocabulary> {
  const { rows } = await database.raw<{ rows: { term: string }[] }>(
    `select term from "${termTable(table)}" where length(term) > 1`,
  );
  const terms = rows.map(({ term }) => term);
  return { terms, known: new Set(terms) };
}

/** The vocabulary of an index by its table, at most five seconds old. */
export function vocabularyOf(database: Knex, table: string): Promise<Vocabulary> {
  const present = kept.get(table);
  if (present && present.until > Date.now()) return present.vocabulary;
  const vocabulary = read(database, table);
  kept.delete(table);
  kept.set(table, { until: Date.now() + KEPT_MILLISECONDS, vocabulary });
  const [oldest] = kept.keys();
  if (kept.size > KEPT_AT_MOST && oldest !== undefined) kept.delete(oldest);
  vocabulary.catch(() => kept.delete(table));
  return vocabulary;
}
