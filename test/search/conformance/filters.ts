import type { SearchTypes } from "@medusajs/framework/types";
import { describe, expect, it } from "vitest";
import { EVERY_ID, SHARP_VALUE } from "./sample-index.ts";
import type { Tested } from "./tested.ts";

type Filters = SearchTypes.SearchFilters;

export function describeFilters({ filtered, ask }: Tested): void {
  describe("filters", () => {
    const cases: [string, Filters, string[]][] = [
      ["a value", { category: "Gia vị" }, ["cinnamon", "garlic"]],
      ["a list", { stars: [3] }, ["fern", "malt"]],
      ["a boolean", { in_stock: false }, ["sugar"]],
      ["null", { published_at: null }, ["cinnamon", "fern"]],
      ["a value or null", { stars: [4, null] }, ["cinnamon", "garlic", "sugar"]],
      ["$eq", { stars: { $eq: 4 } }, ["garlic", "sugar"]],
      ["$ne, also without a value", { stars: { $ne: 4 } }, ["cinnamon", "fern", "malt"]],
      ["$ne null", { price: { $ne: null } }, ["fern", "garlic", "malt", "sugar"]],
      ["$in", { id: { $in: ["malt", "nobody"] } }, ["malt"]],
      ["$in of nothing", { id: { $in: [] } }, []],
      ["$nin", { stars: { $nin: [4] } }, ["cinnamon", "fern", "malt"]],
      ["$lt and $gte together", { price: { $gte: 45000, $lt: 120000 } }, ["malt", "sugar"]],
      ["$lte and $gt", { price: { $gt: 30000, $lte: 45000 } }, ["malt"]],
      ["dates", { published_at: { $gte: new Date("2026-02-10") } }, ["malt", "sugar"]],
      ["dates as text", { published_at: { $lt: "2026-02-10T00:00:00Z" } }, ["garlic"]],
      ["one date", { published_at: "2026-03-10T00:00:00.000Z" }, ["sugar"]],
      ["$exists", { price: { $exists: true } }, ["fern", "garlic", "malt", "sugar"]],
      ["$exists false", { price: { $exists: false } }, ["cinnamon"]],
      ["one of a list", { tags: "đảo" }, ["garlic", "sugar"]],
      ["$contains all", { tags: { $contains: ["đảo", "ngọt"] } }, ["sugar"]],
      ["$overlaps", { tags: { $overlaps: ["củ", "ngọt"] } }, ["garlic", "malt", "sugar"]],
      ["within objects", { "variants.sku": "TOI-1KG" }, ["garlic"]],
      ["$and", { $and: [{ stars: 4 }, { in_stock: true }] }, ["garlic"]],
      ["$or", { $or: [{ id: "fern" }, { stars: 4, in_stock: true }] }, ["fern", "garlic"]],
      ["$not", { $not: { category: "Gia vị" } }, ["fern", "malt", "sugar"]],
      [
        "$not of several",
        { $not: { stars: 4, in_stock: true } },
        EVERY_ID.filter((id) => id !== "garlic").sort(),
      ],
      ["signs in a value", { category: SHARP_VALUE }, ["fern"]],
      ["signs that match nothing", { category: `x" OR id EXISTS OR category = "x` }, []],
    ];

    it.each(cases)("%s", async (_name, filters, expected) => {
      expect(await filtered(filters)).toEqual(expected);
    });

    it.each<Filters>([{ category: { $frob: 1 } as never }, { unheard_of: 1 }])(
      "refuse what they do not know: %j",
      async (filters) => {
        await expect(ask({ filters })).rejects.toHaveProperty("type", "invalid_data");
      },
    );
  });
}
