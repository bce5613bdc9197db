import { expect, it } from "vitest";
import { isDay, isMonth, writtenDay } from "./day";

it.each([
  ["2026-11-24", true],
  ["2028-02-29", true],
  ["2026-02-29", false],
  ["2026-13-01", false],
  ["2026-1-1", false],
  ["2026-11-24T00:00", false],
  ["0000-00-00", false],
  ["", false],
])("%j is a day: %s", (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

it("knows months, and writes both as people do", () => {
  expect(["2026-11", "2026-00", "2026-13", "2026"].map(isMonth)).toEqual([
    ...[true, false, false, false],
  ]);
  expect(writtenDay("2026-11-24")).toBe("24/11/2026");
  expect(writtenDay("2026-11")).toBe("11/2026");
});
