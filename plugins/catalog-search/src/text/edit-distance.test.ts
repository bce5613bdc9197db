import { expect, it } from "vitest";
import { allowedErrors, editDistance } from "./edit-distance";

it.each([
  ["nha", "nha", 0],
  ["nah", "nha", 1],
  ["trnag", "trang", 1],
  ["mam", "ma", 1],
  ["toi", "tooi", 1],
  ["que", "tra", 3],
  ["", "ab", 2],
])("from %s to %s there are %i errors", (left, right, distance) => {
  expect(editDistance(left, right, 5)).toBe(distance);
  expect(editDistance(right, left, 5)).toBe(distance);
});

it("says limit + 1 for whatever is farther than the limit", () => {
  expect(editDistance("banhtrang", "nuoc", 2)).toBe(3);
  expect(editDistance("abcd", "wxyz", 1)).toBe(2);
});

it("allows more errors in longer words, and none in the shortest", () => {
  expect(["ca", "nha", "trang", "banhtrang"].map(allowedErrors)).toEqual([0, 1, 1, 2]);
});
