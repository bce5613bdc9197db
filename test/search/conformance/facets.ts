import type { SearchTypes } from "@medusajs/framework/types";
import { describe, expect, it } from "vitest";
import { SHARP_VALUE } from "./sample-index.ts";
import type { Tested } from "./tested.ts";

type Query = Partial<SearchTypes.ProviderSearchQuery>;

export function describeFacets({ ask }: Tested): void {
  describe("facets", () => {
    const facet = async (asked: SearchTypes.SearchFacetRequest, query: Query = {}) => {
      const { facets } = await ask({ ...query, search_options: { facets: [asked] } });
      return facets?.[asked.field];
    };

    it("count values, the most frequent first", async () => {
      expect(await facet({ field: "category" })).toMatchObject({
        type: "value",
        values: [
          { value: "Bánh kẹo", count: 2 },
          { value: "Gia vị", count: 2 },
          { value: SHARP_VALUE, count: 1 },
        ],
      });
      expect(await facet({ field: "stars" }, { filters: { in_stock: true } })).toMatchObject({
        values: [
          { value: "3", count: 2 },
          { value: "4", count: 1 },
        ],
      });
    });

    it("count each value of a list, of booleans, and only of what matches", async () => {
      expect(await facet({ field: "tags", limit: 2 })).toMatchObject({
        values: [
          { value: "đảo", count: 2 },
          { value: "ngọt", count: 2 },
        ],
      });
      expect(await facet({ field: "in_stock" }, { q: "phen" })).toMatchObject({
        values: expect.arrayContaining([
          { value: "true", count: 1 },
          { value: "false", count: 1 },
        ]),
      });
    });

    it("are limited, sorted by alphabet and narrowed by what is typed", async () => {
      expect(await facet({ field: "tags", sort: "alpha", limit: 2 })).toMatchObject({
        values: [{ value: "củ" }, { value: "đảo" }],
      });
      expect(await facet({ field: "tags", query: "ngot" })).toEqual({
        type: "value",
        values: [{ value: "ngọt", count: 2 }],
      });
    });

    it("count ranges, the upper bound left out", async () => {
      const ranges = [{ key: "cheap", to: 45000 }, { from: 45000, to: 120000 }, { from: 120000 }];
      expect(await facet({ field: "price", type: "range", ranges })).toEqual({
        type: "range",
        ranges: [
          { key: "cheap", to: 45000, count: 1 },
          { key: "45000-120000", from: 45000, to: 120000, count: 2 },
          { key: "120000-*", from: 120000, count: 1 },
        ],
      });
    });

    it("count ranges of dates", async () => {
      const ranges = [{ key: "new", from: "2026-02-10T00:00:00.000Z" }];
      expect(await facet({ field: "published_at", type: "range", ranges })).toMatchObject({
        ranges: [{ key: "new", count: 2 }],
      });
    });

    it("show the other values of a chosen one when its own filter is left out", async () => {
      const chosen = await facet({ field: "stars" }, { filters: { stars: 3, in_stock: true } });
      expect(chosen).toMatchObject({ values: [{ value: "3", count: 2 }] });
      const pagination = { skip: 0, take: 0 };
      const { hits, facets, metadata } = await ask({
        filters: { in_stock: true },
        pagination,
        search_options: { facets: [{ field: "stars" }], count: "none" },
      });
      expect(hits).toEqual([]);
      expect(metadata.count).toBeNull();
      expect(facets?.stars).toMatchObject({ values: [{ value: "3" }, { value: "4" }] });
    });

    it("tell the least and the most", async () => {
      const stats = { type: "stats", min: 30000, max: 120000, count: 4 };
      expect(await facet({ field: "price", type: "stats" })).toMatchObject(stats);
    });
  });
}
