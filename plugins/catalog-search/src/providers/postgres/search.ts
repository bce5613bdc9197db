import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { fold, isAccented, wordsOf } from "../../text/fold";
import type { PhysicalIndex } from "./catalog";
import { toFacetResult } from "./facets";
import { compileFilters, isEverything, splitFilters } from "./filters";
import { orderOf } from "./order";
import type { IndexPlan } from "./plan";
import { likelySpellings } from "./spelling";
import { searchStatement } from "./statement";
import { textTable } from "./table";
import {
  correctedMatch,
  exactMatch,
  similarMatch,
  someWordsMatch,
  titleMatch,
  type QueryWords,
  type TextMatch,
} from "./text-query";
import { vocabularyOf } from "./vocabulary";

type Input = SearchTypes.ProviderSearchQuery;
type Hit = { id: string; document: SearchTypes.SearchDocument; score: number };
/** What a statement gives: for each of its questions how many, the page and the facets. */
type Row = Record<`total_${number}`, number> &
  Record<`hits_${number}`, Hit[]> &
  Record<`facet_${number}_${number}`, unknown>;

const DEFAULT_TAKE = 20;
const MAX_WORDS = 20;
/** Letters of the shortest unknown word that may be two words without their space. */
const RUN_TOGETHER_FROM = 5;
/** Of a title that must look like the query; the extension's own 0.6 is for longer words. */
const SIMILARITY = 0.45;
/** So few letters begin a word of most documents. */
const FEW_LETTERS = 4;
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

/** The names at the top of a document below which the fields lie. */
const topsOf = (fields: readonly string[]): string[] => [
  ...new Set(fields.map((field) => field.split(".", 1).join(""))),
];

/** A document with only the wanted leaves of it. */
function project(document: unknown, fields: readonly string[]): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const top of topsOf(fields)) {
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

/** What is asked about the same documents: the inputs differ in what classes decide, at most. */
type Question = {
  database: Knex;
  /** One of the database's, where the question is to be asked on just that one. */
  connection?: unknown;
  index: PhysicalIndex;
  inputs: Input[];
  first: Input;
};

async function ask({ index, inputs, first, ...asked }: Question, match: TextMatch | null) {
  const { ofDocument, needsClass } = splitFilters(first.filters, index.plan);
  const { sql, values } = searchStatement({
    ...index,
    match,
    ofDocument,
    needsClass,
    minScore: first.search_options?.min_score,
    questions: inputs.map(({ pagination, filters, ...input }) => ({
      ofClass: splitFilters(filters, index.plan).ofClass,
      order: pagination?.order,
      skip: pagination?.skip ?? 0,
      take: pagination?.take ?? DEFAULT_TAKE,
      facets: requestsOf(input),
      shown: topsOf(input.attributes_to_retrieve),
    })),
  });
  const asking = asked.database.raw<{ rows: [Row] }>(sql, values as Knex.RawBinding[]);
  const { rows } = await (asked.connection ? asking.connection(asked.connection) : asking);
  return rows[0];
}

/**
 * Asks as the settings for words have it. Without the library's transaction: beginning and setting go
 * in one message, for while somebody types every way to the database and back is felt.
 */
async function askWithSettings(question: Question, match: TextMatch): Promise<Row> {
  const { client } = question.database as unknown as { client: Knex.Client };
  const connection: unknown = await client.acquireConnection();
  try {
    await question.database.raw(`begin; ${TEXT_SETTINGS}`).connection(connection);
    return await ask({ ...question, connection }, match);
  } finally {
    // Of what has failed it undoes everything, and nothing was written.
    await question.database
      .raw("commit")
      .connection(connection)
      .finally(() => client.releaseConnection(connection));
  }
}

const hasAny = (row: Row, inputs: Input[]) =>
  inputs.some((_, place) => (row[`total_${place}`] ?? 0) > 0);

function requestsOf({
  search_options: options,
}: Pick<Input, "search_options">): SearchTypes.SearchFacetRequest[] {
  return (options?.facets ?? []).map((facet) =>
    typeof facet === "string" ? { field: facet, type: "value" } : facet,
  );
}

/** Whether words of which nothing was shown find anything, whatever else was asked for. */
async function finds({ database, index, inputs }: Question, { condition }: TextMatch) {
  const { table, plan } = index;
  const areAlone = inputs.every(
    ({ filters, search_options: options }) =>
      options?.min_score === undefined && isEverything(compileFilters(filters, plan)),
  );
  if (areAlone) return false;
  const { rows } = await database.raw<{ rows: [{ found: boolean }] }>(
    `select exists (select 1 from "${textTable(table)}" where ${condition.sql}) as found`,
    condition.values as Knex.RawBinding[],
  );
  return rows[0].found;
}

/**
 * Whether the first few hits are all that is asked for, and so few letters were typed that most documents hold
 * them: then those that hold them in the title are looked at alone. (Of accents more is asked than of titles.)
 */
function wantsTitles({ inputs, index }: Question, { typed }: QueryWords): boolean {
  const [word = ""] = typed;
  if (typed.length !== 1 || word.length > FEW_LETTERS || isAccented(word)) return false;
  return inputs.every(({ search_options: options, pagination }) => {
    const [best] = orderOf(pagination?.order, index.plan);
    const counts = options?.count !== "none" || (options.facets ?? []).length > 0;
    return !counts && options.min_score === undefined && best?.expression === "score";
  });
}

/** Whether all that is asked for was found. */
const isFull = (row: Row, inputs: Input[]) =>
  inputs.every(
    ({ pagination }, place) =>
      (row[`hits_${place}`] ?? []).length === (pagination?.take ?? DEFAULT_TAKE),
  );

/**
 * The ways to read a query, from the strictest on. Which one serves is decided by the words alone:
 * a filter that leaves nothing must not turn a right word into a misspelt one.
 */
async function* readings(question: Question, words: QueryWords) {
  const { database, index, first } = question;
  const { match_strategy: strategy = "all", typo_tolerance: isTolerant = true } =
    first.search_options ?? {};
  if (strategy === "any") {
    yield { way: "words", match: someWordsMatch(words, 1) };
    return;
  }
  if (wantsTitles(question, words)) {
    yield { way: "titles", match: titleMatch(words, strategy === "last") };
  }
  yield { way: "words", match: exactMatch(words, strategy === "last") };
  if (!isTolerant || first.index.settings.typo_tolerance?.enabled === false) return;
  const { terms, known } = await vocabularyOf(database, index.table);
  const spellings = likelySpellings(words.folded, terms);
  if (spellings) yield { way: "spelling", match: correctedMatch(words, spellings) };
  // What is left are words run together ("machnha"); short or known ones are not, and find nothing.
  if (!words.folded.some((word) => word.length >= RUN_TOGETHER_FROM && !known.has(word))) return;
  yield { way: "similar", match: similarMatch(words) };
}

async function read(
  question: Question,
  words: QueryWords,
): Promise<{ row: Row | null; way: string }> {
  let first: { row: Row; way: string } | null = null;
  for await (const { way, match } of readings(question, words)) {
    const isPlain = question.index.isSmall && way !== "similar";
    const row = await (isPlain ? ask(question, match) : askWithSettings(question, match));
    if (way === "titles") {
      if (isFull(row, question.inputs)) return { row, way };
      continue;
    }
    if (hasAny(row, question.inputs)) return { row, way };
    first ??= { row, way };
    if (way !== "similar" && (await finds(question, match))) return { row, way };
  }
  return first ?? { row: null, way: "words" };
}

function toResult(
  input: Input,
  row: Row | null,
  place: number,
  told: { way: string; milliseconds: number },
): SearchTypes.SearchResult {
  const { search_options: options, pagination } = input;
  return {
    hits: (row?.[`hits_${place}`] ?? []).map(({ id, document, score }) => ({
      id,
      document: project(document, input.attributes_to_retrieve),
      ...(options?.include_score ? { score } : {}),
    })),
    facets: Object.fromEntries(
      requestsOf(input).map((request, index) => [
        request.field,
        toFacetResult(request, row?.[`facet_${place}_${index}`]),
      ]),
    ),
    metadata: {
      skip: pagination?.skip ?? 0,
      take: pagination?.take ?? DEFAULT_TAKE,
      count: options?.count === "none" ? null : (row?.[`total_${place}`] ?? 0),
      query: input.q,
      processing_time_ms: told.milliseconds,
    },
    provider_metadata: { way: told.way },
  };
}

/** What of a query decides which documents it looks at, before their classes do. */
export function subjectOf({ q, index, filters, search_options: options }: Input, plan: IndexPlan) {
  const { ofDocument } = splitFilters(filters, plan);
  const {
    match_strategy: strategy,
    typo_tolerance: isTolerant,
    min_score: minScore,
  } = options ?? {};
  return JSON.stringify([index.physical_name, q, ofDocument, strategy, isTolerant, minScore]);
}

/**
 * Answers queries of the Search Module that are about the same documents (`subjectOf`), in one go.
 * @throws MedusaError INVALID_DATA, what it cannot do.
 */
export async function runSearches(
  database: Knex,
  index: PhysicalIndex,
  inputs: Input[],
): Promise<SearchTypes.SearchResult[]> {
  const [first] = inputs;
  if (!first) return [];
  for (const input of inputs) refuseUnsupported(input);
  const started = performance.now();
  const typed = wordsOf(first.q ?? "").slice(0, MAX_WORDS);
  const words = { typed, folded: typed.map(fold) };
  const question = { database, index, inputs, first };
  const { row, way } =
    typed.length === 0
      ? { row: await ask(question, null), way: "everything" }
      : await read(question, words);
  const told = { way, milliseconds: performance.now() - started };
  return inputs.map((input, place) => toResult(input, row, place, told));
}
