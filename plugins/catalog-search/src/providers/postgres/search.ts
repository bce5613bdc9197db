import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { fold, wordsOf } from "../../text/fold";
import type { PhysicalIndex } from "./catalog";
import { toFacetResult } from "./facets";
import { likelySpellings } from "./spelling";
import { searchStatement } from "./statement";
import { termTable, textTable } from "./table";
import {
  correctedMatch,
  exactMatch,
  similarMatch,
  someWordsMatch,
  type QueryWords,
  type TextMatch,
} from "./text-query";

type Input = SearchTypes.ProviderSearchQuery;
type Row = {
  total: number;
  hits: { id: string; document: SearchTypes.SearchDocument; score: number }[];
} & Record<`facet_${number}`, unknown>;

const DEFAULT_TAKE = 20;
const MAX_WORDS = 20;
/** Letters of the shortest unknown word that may be two words without their space. */
const RUN_TOGETHER_FROM = 5;
/** Of a title that must look like the query; the extension's own 0.6 is for longer words. */
const SIMILARITY = 0.45;
/**
 * For one statement over words: the planner takes the comparison of a text for as cheap as that of a
 * number, and would rather compare every row than ask the index.
 */
const TEXT_SETTINGS = `set local enable_seqscan = off; set local jit = off;
  set local pg_trgm.word_similarity_threshold = ${SIMILARITY}`;

function refuseUnsupported({ search_options: options, pagination }: Input): void {
  const problem =
    (pagination?.cursor !== undefined && "cursors") ||
    (options?.vector !== undefined && "vectors") ||
    (options?.locales !== undefined && "locales") ||
    (options?.distinct !== undefined && "distinct") ||
    (options?.highlight !== undefined && options.highlight !== false && "highlights") ||
    (options?.attributes_to_search_on !== undefined && "single fields to search on") ||
    (options?.provider_options?.postgres !== undefined && "options of its own") ||
    null;
  if (problem === null) return;
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `The Postgres search has no ${problem}`);
}

/** A document with only the wanted leaves of it. */
function project(document: unknown, fields: readonly string[]): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  const tops = new Set(fields.map((field) => field.split(".", 1).join("")));
  for (const top of tops) {
    const value = (document as Record<string, unknown>)[top];
    if (value === undefined) continue;
    const below = fields.flatMap((field) => {
      const [first, ...rest] = field.split(".");
      return first === top && rest.length > 0 ? rest.join(".") : [];
    });
    if (below.length === 0 || value === null) kept[top] = value;
    else if (Array.isArray(value)) kept[top] = value.map((item) => project(item, below));
    else kept[top] = project(value, below);
  }
  return kept;
}

async function ask(database: Knex, index: PhysicalIndex, input: Input, match: TextMatch | null) {
  const { pagination, search_options: options } = input;
  const { sql, values } = searchStatement({
    ...index,
    match,
    filters: input.filters,
    order: pagination?.order,
    skip: pagination?.skip ?? 0,
    take: pagination?.take ?? DEFAULT_TAKE,
    minScore: options?.min_score,
    facets: requestsOf(input),
  });
  const { rows } = await database.raw<{ rows: [Row] }>(sql, values as Knex.RawBinding[]);
  return rows[0];
}

function requestsOf({ search_options: options }: Input): SearchTypes.SearchFacetRequest[] {
  return (options?.facets ?? []).map((facet) =>
    typeof facet === "string" ? { field: facet, type: "value" } : facet,
  );
}

/** Whether the words alone, whatever else is asked for, find anything. */
async function finds(database: Knex, { table }: PhysicalIndex, { condition }: TextMatch) {
  const { rows } = await database.raw<{ rows: [{ found: boolean }] }>(
    `select exists (select 1 from "${textTable(table)}" where ${condition.sql}) as found`,
    condition.values as Knex.RawBinding[],
  );
  return rows[0].found;
}

async function vocabularyOf(database: Knex, { table }: PhysicalIndex): Promise<string[]> {
  const { rows } = await database.raw<{ rows: { term: string }[] }>(
    `select term from "${termTable(table)}" where length(term) > 1`,
  );
  return rows.map(({ term }) => term);
}

/**
 * The ways to read a query, from the strictest on. Which one serves is decided by the words alone:
 * a filter that leaves nothing must not turn a right word into a misspelt one.
 */
async function* readings(database: Knex, index: PhysicalIndex, words: QueryWords, input: Input) {
  const { match_strategy: strategy = "all", typo_tolerance: isTolerant = true } =
    input.search_options ?? {};
  if (strategy === "any") {
    yield { way: "words", match: someWordsMatch(words, 1) };
    return;
  }
  yield { way: "words", match: exactMatch(words, strategy === "last") };
  if (!isTolerant || input.index.settings.typo_tolerance?.enabled === false) return;
  const vocabulary = await vocabularyOf(database, index);
  const spellings = likelySpellings(words.folded, vocabulary);
  if (spellings) yield { way: "spelling", match: correctedMatch(words, spellings) };
  const known = new Set(vocabulary);
  // What is left are words run together ("machnha"); short or known ones are not, and find nothing.
  if (!words.folded.some((word) => word.length >= RUN_TOGETHER_FROM && !known.has(word))) return;
  yield { way: "similar", match: similarMatch(words) };
}

async function read(
  database: Knex,
  index: PhysicalIndex,
  input: Input,
  words: QueryWords,
): Promise<{ row: Row; way: string }> {
  let first: { row: Row; way: string } | null = null;
  for await (const { way, match } of readings(database, index, words, input)) {
    const row = await database.transaction(async (transaction) => {
      await transaction.raw(TEXT_SETTINGS);
      return ask(transaction, index, input, match);
    });
    if (row.total > 0) return { row, way };
    first ??= { row, way };
    if (way !== "similar" && (await finds(database, index, match))) return { row, way };
  }
  return first ?? { row: { total: 0, hits: [] }, way: "words" };
}

/** Answers a query of the Search Module. @throws MedusaError INVALID_DATA, what it cannot do. */
export async function runSearch(
  database: Knex,
  index: PhysicalIndex,
  input: Input,
): Promise<SearchTypes.SearchResult> {
  refuseUnsupported(input);
  const started = performance.now();
  const typed = wordsOf(input.q ?? "").slice(0, MAX_WORDS);
  const words = { typed, folded: typed.map(fold) };
  const { row, way } =
    typed.length === 0
      ? { row: await ask(database, index, input, null), way: "everything" }
      : await read(database, index, input, words);
  const options = input.search_options;
  return {
    hits: row.hits.map(({ id, document, score }) => ({
      id,
      document: project(document, input.attributes_to_retrieve),
      ...(options?.include_score ? { score } : {}),
    })),
    facets: Object.fromEntries(
      requestsOf(input).map((request, place) => [
        request.field,
        toFacetResult(request, row[`facet_${place}`]),
      ]),
    ),
    metadata: {
      skip: input.pagination?.skip ?? 0,
      take: input.pagination?.take ?? DEFAULT_TAKE,
      count: options?.count === "none" ? null : row.total,
      query: input.q,
      processing_time_ms: performance.now() - started,
    },
    provider_metadata: { way },
  };
}
