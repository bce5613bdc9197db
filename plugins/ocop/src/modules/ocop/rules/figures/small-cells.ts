import type { Cell, Measure } from "./metric";

/** A number of people below this may point at one of them. */
export const SMALLEST_SHOWN = 5;

/** A cell of people; null: hidden. */
export type GuardedCell = { key: string; values: Partial<Record<Measure, number | null>> };

/**
 * Hides numbers of people from 1 to 4, and where one alone would be hidden the next larger one too, since
 * the total would give it away. All numbers of a cell go when its denominator does.
 */
export function hideSmallCells(cells: readonly Cell[]): GuardedCell[] {
  const guarded: GuardedCell[] = cells.map(({ key, values }) => ({ key, values: { ...values } }));
  const measures = [...new Set(cells.flatMap(({ values }) => Object.keys(values) as Measure[]))];
  for (const measure of measures) {
    const hidden = (cell: GuardedCell) => {
      const value = cell.values[measure] ?? 0;
      return (value > 0 && value < SMALLEST_SHOWN) || cell.values.denominator === null;
    };
    const hide = guarded.filter(hidden);
    if (hide.length === 1) {
      const [next] = guarded
        .filter((cell) => !hide.includes(cell) && (cell.values[measure] ?? 0) > 0)
        .sort((left, right) => (left.values[measure] ?? 0) - (right.values[measure] ?? 0));
      if (next) hide.push(next);
    }
    for (const cell of hide) cell.values[measure] = null;
  }
  return guarded;
}
