import { oneSpelling } from "../../text/accents";
import { isAccented } from "../../text/fold";
import { alternativesOf } from "../../text/synonyms";
import type { Sql } from "./filters";
import type { WeightLabel } from "./plan";

/**
 * Which documents a text finds, and how well: by what is quickly known of each, and by how near the
 * words stand, which takes longer to find out than everything else (`searchStatement` weighs the best
 * few by it). Both together are the score.
 */
export type TextMatch = { condition: Sql; score: Sql; nearness: Sql | null };

/** A query's words, folded and as typed, one beside the other. */
export type QueryWords = { folded: string[]; typed: string[] };

/** How much a word counts by its field: D description, C other names, B maker and place, A title. */
const FIELD_WEIGHTS = "'{0.05, 0.2, 0.5, 1}'";
const ACCENTS_WEIGHT = 3;
const WHOLE_TITLE_WEIGHT = 1;
const PHRASE_WEIGHT = 0.5;
const TITLE_START_WEIGHT = 0.5;

type Options = { isTypeahead: boolean; label?: WeightLabel };

/** A word of a tsquery; words consist of letters and digits, so nothing is to be escaped. */
function lexeme(word: string, { isTypeahead, label = "" as WeightLabel }: Options): string {
  const flags = `${isTypeahead ? "*" : ""}${label}`;
  return flags === "" ? `'${word}'` : `'${word}':${flags}`;
}

function all(words: string[], options: Options): string {
  const parts = words.map((word, index) =>
    lexeme(word, { ...options, isTypeahead: options.isTypeahead && index === words.length - 1 }),
  );
  return `(${parts.join(" & ")})`;
}

/** Every word, or what means the same; of a typeahead the last word may be unfinished. */
function everyWord(words: string[], options: Options): string {
  const segments = alternativesOf(words);
  return segments
    .map(({ words: own, alternatives }, index) => {
      const isTypeahead = options.isTypeahead && index === segments.length - 1;
      const others = alternatives.map((other) => all(other, { ...options, isTypeahead: false }));
      return `(${[all(own, { ...options, isTypeahead }), ...others].join(" | ")})`;
    })
    .join(" & ");
}

function holds(query: string): Sql {
  return { sql: "words @@ ?::tsquery", values: [query] };
}

function sum(parts: Sql[]): Sql {
  return {
    sql: parts.map(({ sql }) => sql).join(" + "),
    values: parts.flatMap(({ values }) => values),
  };
}

/** So much where a condition holds. (As float8: a decimal number costs more than the condition.) */
const worth = ({ sql, values }: Sql, weight: number): Sql => ({
  sql: `case when ${sql} then ${weight}::float8 else 0 end`,
  values,
});

/** How often, in which fields and how near to each other the words of a query stand. */
function rank(query: string): Sql {
  return {
    sql: `ts_rank(${FIELD_WEIGHTS}, words, ?::tsquery)::float8`,
    values: [query],
  };
}

/** The share of the accented words that stand in a document as they were typed. */
function accents({ typed }: QueryWords): Sql[] {
  const accented = typed.filter(isAccented).map(oneSpelling);
  const weight = ACCENTS_WEIGHT / accented.length;
  return accented.map((word) =>
    worth({ sql: "accents @@ ?::tsquery", values: [`'${word}'`] }, weight),
  );
}

/** Whether the title begins with a phrase, or has it further on; of one word that is known already. */
function inTitle(words: string[]): Sql {
  const phrase = words.join(" ");
  if (words.length === 1) {
    return worth({ sql: "title ^@ ?", values: [phrase] }, TITLE_START_WEIGHT);
  }
  return {
    sql: `case strpos(title, ?) when 0 then 0 when 1 then ${TITLE_START_WEIGHT + PHRASE_WEIGHT}::float8
      else ${PHRASE_WEIGHT}::float8 end`,
    values: [phrase],
  };
}

/** Documents that hold every word of the query. */
export function exactMatch(words: QueryWords, isTypeahead: boolean): TextMatch {
  const query = everyWord(words.folded, { isTypeahead });
  return {
    condition: holds(query),
    nearness: rank(query),
    score: sum([
      worth(holds(everyWord(words.folded, { isTypeahead, label: "A" })), WHOLE_TITLE_WEIGHT),
      inTitle(words.folded),
      ...accents(words),
    ]),
  };
}

/** Documents whose title holds every word: of what `exactMatch` finds they come first, whatever else it finds. */
export function titleMatch(words: QueryWords, isTypeahead: boolean): TextMatch {
  return {
    condition: holds(everyWord(words.folded, { isTypeahead, label: "A" })),
    nearness: rank(everyWord(words.folded, { isTypeahead })),
    score: sum([{ sql: `${WHOLE_TITLE_WEIGHT}::float8`, values: [] }, inTitle(words.folded)]),
  };
}

/** Documents that hold every word in one of its likely spellings. */
export function correctedMatch(words: QueryWords, spellings: string[][]): TextMatch {
  const query = (label: "" | ":A") =>
    spellings
      .map((options) => `(${options.map((word) => `'${word}'${label}`).join(" | ")})`)
      .join(" & ");
  return {
    condition: holds(query("")),
    nearness: rank(query("")),
    score: sum([
      worth(holds(query(":A")), WHOLE_TITLE_WEIGHT),
      ...words.folded.map((word) => worth(holds(`'${word}'`), PHRASE_WEIGHT)),
      ...accents(words),
    ]),
  };
}

/** Documents that hold at least so many of the words. */
export function someWordsMatch(words: QueryWords, atLeast: number): TextMatch {
  const each = words.folded.map((word) => worth(holds(`'${word}'`), 1));
  const any = words.folded.map((word) => `'${word}'`).join(" | ");
  const count = sum(each);
  return {
    condition: {
      sql: `words @@ ?::tsquery and (${count.sql}) >= ?`,
      values: [any, ...count.values, atLeast],
    },
    nearness: rank(any),
    score: sum([...each, ...accents(words)]),
  };
}

/** Documents whose title looks like the query; for what nothing else finds. */
export function similarMatch(words: QueryWords): TextMatch {
  const phrase = words.folded.join(" ");
  return {
    condition: { sql: "? <% title", values: [phrase] },
    nearness: null,
    score: { sql: "word_similarity(?, title)", values: [phrase] },
  };
}
