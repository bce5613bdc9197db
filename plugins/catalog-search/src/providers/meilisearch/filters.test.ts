import type { SearchTypes } from "@medusajs/framework/types";
import { describe, expect, it } from "vitest";
import { fieldsOf } from "./fields";
import { attributesAmong, attributesOf, compileFilter } from "./filters";

type Filters = SearchTypes.SearchFilters;

const FIELDS = fieldsOf({
  id: { type: "keyword" },
  stars: { type: "integer" },
  tags: { type: "keyword", array: true },
  prices: { type: "integer", array: true },
  day: { type: "date" },
  sold: { type: "boolean" },
});
const compiled = (filters: Filters) => compileFilter(filters, attributesOf(FIELDS));

describe("compileFilter", () => {
  it.each<[Filters, string]>([
    [{}, ""],
    [{ id: undefined }, ""],
    [{ id: "a" }, `"id" IN ["a"]`],
    [{ id: ["a", "b"] }, `"id" IN ["a", "b"]`],
    [{ sold: true, stars: 4 }, `("sold" IN ["true"]) AND ("stars" IN ["4"])`],
    [{ stars: { $gte: 3, $lt: 5 } }, `("stars" >= "3") AND ("stars" < "5")`],
    [{ stars: null }, `"stars" NOT EXISTS OR "stars" IS NULL`],
    [{ stars: { $ne: 4 } }, `NOT ("stars" IN ["4"])`],
    [{ tags: { $contains: ["x", "y"] } }, `("tags" IN ["x"]) AND ("tags" IN ["y"])`],
    [{ day: { $gt: new Date(5) } }, `"_order.day" > "5"`],
    [{ day: "1970-01-01T00:00:00.007Z" }, `"_order.day" IN ["7"]`],
    [
      { $or: [{ id: "a" }, { stars: 1, sold: false }] },
      `("id" IN ["a"]) OR (("stars" IN ["1"]) AND ("sold" IN ["false"]))`,
    ],
    [{ $not: { $and: [{ id: "a" }] } }, `NOT ("id" IN ["a"])`],
  ])("writes %j", (filters, expected) => {
    expect(compiled(filters)).toBe(expected);
  });

  it("lets no value end its own quotes", () => {
    expect(compiled({ id: `a" OR "b` })).toBe(`"id" IN ["a\\" OR \\"b"]`);
    expect(compiled({ id: `\\` })).toBe(`"id" IN ["\\\\"]`);
  });

  it.each<Filters>([
    { nothing: 1 },
    { id: { $like: "a%" } },
    { id: { $prefix: "a" } },
    { id: { $lt: "b" } },
    { id: {} },
    { stars: Infinity },
    { prices: { $gt: 1 } },
    { day: "soon" },
    { $or: [] },
    { $or: [{}, { id: "a" }] },
    { $not: {} },
  ])("refuses %j, which it could only come near to", (filters) => {
    expect(() => compiled(filters)).toThrow(expect.objectContaining({ type: "invalid_data" }));
  });
});

describe("attributesAmong", () => {
  it("knows dates by the numbers kept for them", () => {
    const attributes = attributesAmong(["id", "day", "_order.day"]);
    expect(compileFilter({ day: { $lt: new Date(9) } }, attributes)).toBe(`"_order.day" < "9"`);
    expect(() => compileFilter({ other: 1 }, attributes)).toThrow(/"other" cannot be filtered/u);
  });
});
