import type { MapPlace } from "~/features/catalog/types";

const COLUMNS = 12;

/** The province's squares row by row; null where it has none. */
export function tileGrid(places: readonly MapPlace[]): (MapPlace | null)[] {
  const placed = places.filter((place) => place.map_row !== null && place.map_column !== null);
  const rows = Math.max(0, ...placed.map((place) => place.map_row ?? 0));
  const cells: (MapPlace | null)[] = Array.from({ length: rows * COLUMNS }, () => null);
  for (const place of placed) {
    cells[((place.map_row ?? 1) - 1) * COLUMNS + (place.map_column ?? 1) - 1] = place;
  }
  return cells;
}

/** The shades of the map from the least to the most; text in them keeps its contrast. */
const SHADES = [
  "bg-map-1 text-ink",
  "bg-map-2 text-ink",
  "bg-map-3 text-ink",
  "bg-map-4 text-white",
  "bg-map-5 text-white",
] as const;

/** The least value of each shade; the last shade has no upper end. */
export type ShadeSteps = readonly [number, number, number, number, number];

/** The classes of a square's shade. */
export function shadeOf(value: number, steps: ShadeSteps): string {
  return SHADES[steps.filter((least) => value >= least).length - 1] ?? SHADES[0];
}
