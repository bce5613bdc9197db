import { valuesAt } from "../../documents/values-at";
import { foldedWordsOf } from "../../text/fold";
import { sortKey } from "../../text/sort-key";
import { refuse } from "./errors";
import { hasOrderValue, type IndexField, isSearchable } from "./fields";

type Values = Record<string, unknown>;

/** What a document may be called in the engine: its own limit, in letters and in bytes. */
const DOCUMENT_ID = /^[A-Za-z0-9_-]{1,511}$/;

/** @throws MedusaError INVALID_DATA, because the engine would refuse the whole batch, later. */
export function checkDocumentId(id: unknown): void {
  if ((typeof id === "string" || typeof id === "number") && DOCUMENT_ID.test(String(id))) return;
  refuse(`the document id ${JSON.stringify(id)} may hold only letters, digits, "-" and "_"`);
}

/**
 * A document as it is kept: as written, so that hits come back unchanged, with the folded words of
 * what is searched and the values by which dates, booleans and texts are put in order.
 */
export function storedDocument(document: Values, fields: readonly IndexField[]): Values {
  const folded: Values = {};
  const order: Values = {};
  for (const field of fields) {
    const values = valuesAt(document, field.path.split("."));
    if (values.length === 0) continue;
    if (isSearchable(field)) folded[field.path] = values.map(foldedText);
    if (hasOrderValue(field)) {
      const ordered = values.map((value) => orderValue(value, field));
      order[field.path] = field.multiple ? ordered : ordered[0];
    }
  }
  return { ...document, _folded: folded, _order: order };
}

/** Words that stand apart by spaces alone: what a word is, is ours to say, not the engine's. */
function foldedText(value: unknown): string {
  return foldedWordsOf(String(value)).join(" ");
}

function orderValue(value: unknown, { path, definition }: IndexField): unknown {
  if (definition.type === "boolean") return value === true ? 1 : 0;
  if (definition.type === "date") return millisecondsOf(value, path);
  return sortKey(String(value));
}

/** A date, or what stands for one, in milliseconds since 1970. */
export function millisecondsOf(value: unknown, path: string): number {
  const readable = value instanceof Date || typeof value === "string" || typeof value === "number";
  const milliseconds = readable ? new Date(value).getTime() : NaN;
  return Number.isNaN(milliseconds)
    ? refuse(`${JSON.stringify(value)} is no date for "${path}"`)
    : milliseconds;
}
