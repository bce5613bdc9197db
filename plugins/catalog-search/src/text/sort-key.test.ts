import { expect, it } from "vitest";
import { sortKey } from "./sort-key";

const byBytes = (left: string, right: string) => (left < right ? -1 : 1);

it("sorts names by their bytes as a Vietnamese dictionary does", () => {
  const names = ["Chả", "Cá", "Dừa", "Đậu", "Ăn", "An", "Ân", "Ma", "Mà", "Mả", "Mã", "Má", "Mạ"];
  const sorted = [...names].sort((left, right) => byBytes(sortKey(left), sortKey(right)));
  expect(sorted).toEqual([
    "An",
    "Ăn",
    "Ân",
    "Cá",
    "Chả",
    "Dừa",
    "Đậu",
    "Ma",
    "Mà",
    "Mả",
    "Mã",
    "Má",
    "Mạ",
  ]);
});

it("lets the tones decide only where the letters are equal", () => {
  const names = ["Tỏi đen", "Tôi", "Tói ba", "Tỏi"];
  const sorted = [...names].sort((left, right) => byBytes(sortKey(left), sortKey(right)));
  expect(sorted).toEqual(["Tỏi", "Tói ba", "Tỏi đen", "Tôi"]);
});
