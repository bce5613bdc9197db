import { describe, expect, it } from "vitest";
import { compareValues, pageOf, searchPatterns } from "./staff-scope";

describe("searchPatterns", () => {
  it("wants every word, without accents and case", () => {
    expect(searchPatterns("  Đồng   TIẾN ")).toEqual(["%dong%", "%tien%"]);
    expect(searchPatterns(undefined)).toBeNull();
    expect(searchPatterns("   ")).toBeNull();
  });

  it("takes the signs of a pattern as they are typed", () => {
    expect(searchPatterns("100%_a\\b")).toEqual(["%100\\%\\_a\\\\b%"]);
  });
});

describe("compareValues", () => {
  const sorted = (values: (string | number | null)[], descending = false) =>
    [...values].sort((left, right) => compareValues(left, right, descending));

  it("sorts as Vietnamese does, and numbers by size", () => {
    expect(sorted(["Đăk", "Dori", "Ẩn", "An"])).toEqual(["An", "Ẩn", "Dori", "Đăk"]);
    expect(sorted([10, 9, 100])).toEqual([9, 10, 100]);
    expect(sorted([9, 10], true)).toEqual([10, 9]);
  });

  it("puts missing values last in either direction", () => {
    expect(sorted([null, "a"])).toEqual(["a", null]);
    expect(sorted([null, "a"], true)).toEqual(["a", null]);
  });
});

it("cuts a page", () => {
  expect(pageOf([1, 2, 3, 4], { limit: 2, offset: 1 })).toEqual([2, 3]);
  expect(pageOf([1], { limit: 2, offset: 5 })).toEqual([]);
});
