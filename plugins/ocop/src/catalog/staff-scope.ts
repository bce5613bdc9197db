import { withoutAccents } from "../modules/ocop/rules/handle";

/** Whose rows a member of the staff sees: those of these units; null: of the whole province. */
export type AreaScope = { unitCodes: string[] | null };

/**
 * The condition that keeps a statement, which names the producer's unit `unit` and binds
 * `unitCodes`, to an area. A producer without a unit belongs to the province alone.
 */
export const IN_AREA = `(:unitCodes::text[] is null or unit.code = any(:unitCodes::text[]))`;

/** SQL of what `withoutAccents` makes of a text; needs no extension of the database. */
export function sqlWithoutAccents(expression: string): string {
  return `lower(regexp_replace(normalize(translate(${expression}, 'Đđ', 'Dd'), NFD), '[\\u0300-\\u036f]', '', 'g'))`;
}

/**
 * Patterns that must all occur (`like all (…)`) in a text without accents: the words of what was
 * typed, in any order; null when nothing was.
 */
export function searchPatterns(typed: string | undefined): string[] | null {
  const words = withoutAccents(typed ?? "")
    .split(/\s+/)
    .filter(Boolean);
  return words.length === 0
    ? null
    : words.map((word) => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
}

/** One page of rows that were read as a whole, since the order or a filter is computed. */
export function pageOf<Row>(
  rows: Row[],
  { limit, offset }: { limit: number; offset: number },
): Row[] {
  return rows.slice(offset, offset + limit);
}

const collator = new Intl.Collator("vi", { numeric: true });

/** Compares what a list is sorted by: texts as Vietnamese sorts them, missing values last. */
export function compareValues(
  left: string | number | null,
  right: string | number | null,
  descending: boolean,
): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const difference =
    typeof left === "number" && typeof right === "number"
      ? left - right
      : collator.compare(String(left), String(right));
  return descending ? -difference : difference;
}
