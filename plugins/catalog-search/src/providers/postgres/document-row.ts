import crypto from "node:crypto";
import type { SearchTypes } from "@medusajs/framework/types";
import { valuesAt } from "../../documents/values-at";
import { oneSpelling } from "../../text/accents";
import { fold, foldedWordsOf, wordsOf } from "../../text/fold";
import { sortKey } from "../../text/sort-key";
import { classColumns, ownColumns, type IndexPlan, type PlannedColumn } from "./plan";

const MAX_WORD_LENGTH = 60;
/** More words of one document are not looked at: a tsvector ends at 16,383 positions. */
const MAX_WORDS = 2_000;

/** A document as its table holds it; `words` and `accents` are texts of tsvectors. */
export type DocumentRow = {
  id: string;
  document: string;
  words: string;
  accents: string;
  title: string;
  terms: string[];
  class: DocumentClass;
  columns: unknown[];
};

/** The class of a document: a 64-bit number made of its values, as text, and the values. */
export type DocumentClass = { number: string; values: unknown[] };

function columnValue(
  { field, type, isArray, isSortKey }: PlannedColumn,
  document: unknown,
): unknown {
  const values = valuesAt(document, field.split(".")).map((value) =>
    type === "timestamptz" ? new Date(value as string | Date).toISOString() : value,
  );
  if (isArray) return values.length === 0 ? null : values.map(String);
  const [value = null] = values;
  return isSortKey && value !== null ? sortKey(String(value)) : value;
}

function classOf(document: unknown, plan: IndexPlan): DocumentClass {
  const values = classColumns(plan).map((column) => columnValue(column, document));
  const hash = crypto.createHash("sha256").update(JSON.stringify(values)).digest();
  return { number: hash.readBigInt64BE(0).toString(), values };
}

/** Turns a document into its row. */
export function toDocumentRow(document: SearchTypes.SearchDocument, plan: IndexPlan): DocumentRow {
  const positions = new Map<string, string[]>();
  const accents = new Set<string>();
  const terms = new Set<string>();
  const titles: string[] = [];
  let position = 0;
  for (const { field, weight } of plan.searchable) {
    const text = valuesAt(document, field.split(".")).map(String).join(" ");
    if (weight === "A" && text !== "") titles.push(fold(text));
    for (const written of wordsOf(text)) {
      if (position >= MAX_WORDS) break;
      position += 1;
      const word = fold(written).slice(0, MAX_WORD_LENGTH);
      positions.set(word, [...(positions.get(word) ?? []), `${position}${weight}`]);
      accents.add(oneSpelling(written).slice(0, MAX_WORD_LENGTH));
      if (weight !== "D") terms.add(word);
    }
    // A phrase does not go from one field into the next.
    position += 5;
  }
  return {
    id: String(document[plan.primaryKey]),
    document: JSON.stringify(document),
    words: [...positions].map(([word, places]) => `'${word}':${places.join(",")}`).join(" "),
    accents: [...accents].map((word) => `'${word}'`).join(" "),
    title: titles.map((title) => foldedWordsOf(title).join(" ")).join(" "),
    terms: [...terms],
    class: classOf(document, plan),
    columns: ownColumns(plan).map((column) => columnValue(column, document)),
  };
}
