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
