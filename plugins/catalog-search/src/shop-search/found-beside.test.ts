import type { SearchTypes } from "@medusajs/framework/types";
import { expect, it } from "vitest";
import { placesFound } from "./found-beside";
import type { Names } from "./names";

const place = {
  code: "21211",
  kind: "commune" as const,
  name: "Tịnh Khê",
  full_name: "Xã Tịnh Khê",
};
const names: Names = { places: [place], sets: [] };
const former = ["Xã Tịnh Kỳ, Thành phố Quảng Ngãi", "Xã Tịnh Long, Thành phố Quảng Ngãi"];

const found = (q: string) => {
  const document = { code: "21211", former_names: former, product_count: 2, producer_count: 1 };
  const result: SearchTypes.SearchResult = {
    hits: [{ id: "u", document }],
    metadata: { skip: 0, take: 1, count: 1 },
  };
  return placesFound(q, result, names).map(({ former_names: found }) => found);
};

it("tells the one old name that was typed, not all that share a word with it", () => {
  expect(found("tinh ky")).toEqual([["Xã Tịnh Kỳ, Thành phố Quảng Ngãi"]]);
});

it("tells no old name where the new one was typed", () => {
  expect(found("tịnh khê")).toEqual([[]]);
});

it("leaves out a place that has less than half of the words", () => {
  expect(found("tinh dau que")).toEqual([]);
});
