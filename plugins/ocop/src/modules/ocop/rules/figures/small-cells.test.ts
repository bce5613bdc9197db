import { expect, it } from "vitest";
import { hideSmallCells } from "./small-cells";

const cell = (key: string, denominator: number, evidenced: number) => ({
  key,
  values: { denominator, evidenced },
});

it("shows what points at nobody", () => {
  const cells = [cell("female", 12, 6), cell("male", 30, 0)];
  expect(hideSmallCells(cells)).toEqual(cells);
});

it("hides a small cell whole, and the next one, which the total would tell it by", () => {
  expect(hideSmallCells([cell("a", 4, 0), cell("b", 9, 7), cell("c", 40, 20)])).toEqual([
    { key: "a", values: { denominator: null, evidenced: null } },
    { key: "b", values: { denominator: null, evidenced: null } },
    cell("c", 40, 20),
  ]);
});

it("hides a small number in a large cell, with the smallest other one", () => {
  expect(hideSmallCells([cell("a", 20, 1), cell("b", 30, 9), cell("c", 40, 8)])).toEqual([
    { key: "a", values: { denominator: 20, evidenced: null } },
    cell("b", 30, 9),
    { key: "c", values: { denominator: 40, evidenced: null } },
  ]);
});
