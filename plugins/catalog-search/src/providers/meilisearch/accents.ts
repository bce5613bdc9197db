import type { SearchTypes } from "@medusajs/framework/types";
import { accentMatch } from "../../text/accents";
import { isAccented, wordsOf } from "../../text/fold";
import { valuesAt } from "../../documents/values-at";
import { type IndexField, searchableFields, weightOf } from "./fields";

type Order = NonNullable<SearchTypes.SearchPagination["order"]>;

/**
 * How many of the best hits are put in order by accents. The window always begins with the first
 * hit, whatever page is asked for, so that no page repeats or misses one.
 */
export const ACCENT_WINDOW = 100;

/**
 * Whether accents decide about these hits: some were typed, and the order is the engine's own. The
 * engine compares folded words, for it "đường" and "dương" are the same.
 */
export function accentsDecide(words: string, order: Order | undefined, skip: number): boolean {
  const byRelevance = Object.keys(order ?? {}).every((key) => key === "_score");
  return byRelevance && skip < ACCENT_WINDOW && wordsOf(words).some(isAccented);
}

/**
 * The weightiest fields, whose accents are looked at: names, where one wrong accent is another
 * thing. Those within objects are left out.
 */
export function accentedPaths(fields: readonly IndexField[]): string[] {
  const named = searchableFields(fields).filter(({ path }) => !path.includes("."));
  return named
    .filter((field, _, [first]) => first !== undefined && weightOf(field) === weightOf(first))
    .map(({ path }) => path);
}

/**
 * The hits with those first whose names hold more of the accents as typed; equal ones stay as the
 * engine ranked them. All hits hold all words, so none is lifted above a fuller match; a hit that
 * matched with a typing error cannot hold the very word and is not lifted.
 */
export function byAccents<T extends Record<string, unknown>>(
  hits: readonly T[],
  words: string,
  paths: readonly string[],
): T[] {
  const matched = (hit: T): number =>
    accentMatch(words, paths.flatMap((path) => valuesAt(hit, [path])).join(" "));
  const window = hits.slice(0, ACCENT_WINDOW).map((hit) => ({ hit, match: matched(hit) }));
  const sorted = window.sort((one, other) => other.match - one.match).map(({ hit }) => hit);
  return [...sorted, ...hits.slice(ACCENT_WINDOW)];
}
