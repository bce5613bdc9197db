import { expect, it } from "vitest";
import { basisPointsOf, monthsUntil, todayInVietNam } from "./payout";

it.each([
  ["2,5", 250],
  ["2.55", 255],
  [" 0 ", 0],
  ["100", 10_000],
  ["100,01", null],
  ["1,234", null],
  ["-1", null],
  ["", null],
])("a fee of %j percent is %j basis points", (text, expected) => {
  expect(basisPointsOf(text)).toBe(expected);
});

it("goes back month by month, over the turn of the year", () => {
  expect(monthsUntil("2026-02-28", 3)).toEqual(["2026-02", "2026-01", "2025-12"]);
});

it("knows the day of Viet Nam, seven hours ahead of UTC", () => {
  expect(todayInVietNam(new Date("2026-11-30T17:00:00Z"))).toBe("2026-12-01");
});
