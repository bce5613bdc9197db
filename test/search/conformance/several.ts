import type { SearchTypes } from "@medusajs/framework/types";
import { describe, expect, it } from "vitest";
import type { Tested } from "./tested.ts";

type Filters = SearchTypes.SearchFilters;

/** Filters by what is counted, by what is not, by both at once, and by each kind of branch. */
const FILTERS: (Filters | undefined)[] = [
  undefined,
  { category: "Gia vị" },
  { category: ["Gia vị", "Bánh kẹo"], tags: { $overlaps: ["đảo", "ngọt"] } },
  { price: { $gte: 30000, $lt: 120000 } },
  { price: { $gte: 30000 }, category: "Gia vị", in_stock: true },
  { $or: [{ category: "Gia vị" }, { price: { $lt: 45000 } }] },
  { $and: [{ category: "Gia vị" }, { $not: { tags: { $overlaps: ["đảo"] } } }] },
  { stars: [3, 4] },
  { id: ["garlic", "malt"], category: "Gia vị" },
];

const FACETS: SearchTypes.SearchFacetRequest[] = [
  { field: "category" },
  { field: "tags", sort: "alpha" },
  { field: "stars" },
  { field: "in_stock" },
  { field: "price", type: "stats" },
];

export function describeSeveral({ index, provider, ask }: Tested): void {
  describe("several queries at once", () => {
    for (const q of [undefined, "duong", "phen"]) {
      it(`are answered as each alone${q === undefined ? "" : `, with the word ${q}`}`, async () => {
        const queries = FILTERS.flatMap((filters) =>
          [0, 3].map((take) => ({
            q,
            filters,
            pagination: { skip: 0, take, order: { title: "ASC" as const } },
            search_options: { facets: FACETS },
          })),
        );
        const together = await provider().searchMany?.(
          queries.map((query) => ({ index, attributes_to_retrieve: ["id", "title"], ...query })),
        );
        expect(together).toHaveLength(queries.length);
        for (const [place, query] of queries.entries()) {
          const { hits, facets, metadata } = await ask(query);
          expect(together?.[place]).toMatchObject({
            hits,
            facets,
            metadata: { count: metadata.count },
          });
        }
        expect(together?.some(({ hits }) => hits.length > 0)).toBe(true);
      });
    }
  });
}
