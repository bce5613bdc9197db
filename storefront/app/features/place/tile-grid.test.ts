import { expect, it } from "vitest";

import type { MapPlace } from "~/features/catalog/types";

import { shadeOf, tileGrid } from "./tile-grid";

const place = (code: string, row: number | null, column: number | null) =>
  ({ code, map_row: row, map_column: column }) as MapPlace;

it("puts each place where the map has it, row by row, and leaves out who has no square", () => {
  const cells = tileGrid([place("a", 1, 1), place("b", 2, 12), place("c", null, null)]);
  expect(cells).toHaveLength(24);
  expect(cells.flatMap((cell, index) => (cell ? [`${index} ${cell.code}`] : []))).toEqual([
    "0 a",
    "23 b",
  ]);
});

it("shades by the least value of each step", () => {
  const steps = [0, 1, 25, 50, 75] as const;
  const shades = [0, 1, 24, 25, 75, 100].map((value) => shadeOf(value, steps));
  expect(new Set(shades).size).toBe(4);
  expect(shades[1]).toBe(shades[2]);
  expect(shades[4]).toBe(shades[5]);
});
