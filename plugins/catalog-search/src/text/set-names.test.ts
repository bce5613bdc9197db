import { expect, it } from "vitest";
import { foldedWordsOf } from "./fold";
import { SET_NAMES } from "./set-names";

const COUNT_OF_SETS = 26;
const folded = (name: string) => foldedWordsOf(name).join(" ");

it("gives each of the 26 sets other names, none of them twice", () => {
  expect(Object.keys(SET_NAMES)).toHaveLength(COUNT_OF_SETS);
  for (let number = 1; number <= COUNT_OF_SETS; number += 1) {
    const names = (SET_NAMES[number] ?? []).map(folded);
    expect(names.length, String(number)).toBeGreaterThanOrEqual(2);
    expect(new Set(names).size, String(number)).toBe(names.length);
  }
});

it("finds the groups of the programme of 2018 to 2022", () => {
  const setsOf = (name: string) =>
    Object.entries(SET_NAMES).flatMap(([number, names]) =>
      names.some((one) => folded(one) === folded(name)) ? [Number(number)] : [],
    );
  expect(setsOf("thảo dược")).toEqual([18, 19, 20]);
  expect(setsOf("lưu niệm nội thất trang trí")).toEqual([21]);
  expect(setsOf("vải và may mặc")).toEqual([22]);
});
