import type { SearchTypes } from "@medusajs/framework/types";
import { describe, expect, it } from "vitest";
import type { EngineAnswer } from "./hits";
import { planSearch, wordsToMatch } from "./query";

type Query = SearchTypes.ProviderSearchQuery;

const INDEX = {
  primary_key: "id",
  physical_name: "shop_v1",
  fields: {
    id: { type: "keyword" },
    title: { type: "text", searchable: { weight: 2 }, sortable: true },
    note: { type: "text", searchable: true },
    price: { type: "integer", sortable: true, facetable: { types: ["range", "stats"] } },
  },
  settings: {},
} as unknown as Query["index"];

function plan(query: Partial<Query> = {}) {
  return planSearch({ index: INDEX, attributes_to_retrieve: ["note"], ...query });
}
function answer(given: Partial<EngineAnswer>): EngineAnswer {
  return { hits: [], query: "", processingTimeMs: 1, indexUid: "shop_v1", ...given };
}

describe("wordsToMatch", () => {
  it.each<[string, SearchTypes.SearchOptions, string]>([
    ["Tỏi Lý-Sơn!", {}, "toi li son "],
    ["Tỏi Lý", { match_strategy: "last" }, "toi li"],
    ['"tỏi" -lý', { typo_tolerance: false }, '"toi" "li"'],
    [" ?! ", {}, ""],
  ])("writes %j", (q, options, expected) => {
    expect(wordsToMatch(q, options)).toBe(expected);
  });
});

describe("planSearch", () => {
  it("asks for a page by its number, which is counted exactly", () => {
    const [query] = plan({ pagination: { skip: 40, take: 20 } }).queries;
    expect(query).toMatchObject({ page: 3, hitsPerPage: 20, attributesToRetrieve: ["note", "id"] });
  });

  it("counts exactly also without hits", () => {
    const [query] = plan({ pagination: { skip: 0, take: 0 } }).queries;
    expect(query).toMatchObject({ page: 1, hitsPerPage: 0 });
  });

  it("counts apart, where no page begins and the count has to be exact", () => {
    const odd = { pagination: { skip: 5, take: 20 }, search_options: { count: "exact" } } as const;
    const { queries, read } = plan(odd);
    expect(queries).toMatchObject([
      { offset: 5, limit: 20 },
      { page: 1, hitsPerPage: 0 },
    ]);
    const result = read([answer({ estimatedTotalHits: 99 }), answer({ totalHits: 7 })]);
    expect(result.metadata).toMatchObject({ skip: 5, take: 20, count: 7 });
  });

  it("counts nothing when no count is wanted", () => {
    const { read } = plan({ search_options: { count: "none" } });
    expect(read([answer({ totalHits: 7 })]).metadata.count).toBeNull();
  });

  it("gives every facet its own counts", () => {
    const facets: SearchTypes.SearchFacetRequest[] = [
      { field: "price", type: "range", ranges: [{ to: 1 }, { from: 1 }] },
    ];
    const { queries, read } = plan({ search_options: { facets } });
    expect(queries).toHaveLength(3);
    const counted = [2, 3].map((totalHits) => answer({ totalHits }));
    expect(read([answer({ totalHits: 5 }), ...counted]).facets?.price).toMatchObject({
      ranges: [{ count: 2 }, { count: 3 }],
    });
  });

  it("orders by what was asked, relevance last", () => {
    const [query] = plan({ pagination: { order: { title: "ASC", _score: "DESC" } } }).queries;
    expect(query?.sort).toEqual(["_order.title:asc"]);
  });

  it("looks at accents in the first hundred hits, and cuts the page out of them", () => {
    const { queries, read } = plan({ q: "đường", pagination: { skip: 1, take: 1 } });
    expect(queries[0]).toMatchObject({
      ...{ q: "duong ", page: 1, hitsPerPage: 100 },
      attributesToRetrieve: ["note", "id", "title"],
    });
    const hits = ["Dương", "Đường", "Duống"].map((title, id) => ({ id: `${id}`, title, note: id }));
    expect(read([answer({ hits, totalHits: 3 })])).toMatchObject({
      hits: [{ id: "0", document: { note: 0 } }],
      metadata: { count: 3, skip: 1 },
    });
  });

  it.each<Partial<Query>>([
    { q: "duong" },
    { q: "đường", pagination: { order: { price: "ASC" } } },
    { q: "đường", pagination: { skip: 100 } },
    { q: "đường", pagination: { take: 0 } },
  ])("leaves the engine's order alone for %j", (query) => {
    expect(plan(query).queries[0]).not.toMatchObject({ hitsPerPage: 100 });
  });

  it.each<Partial<Query>>([
    { pagination: { cursor: "x" } },
    { pagination: { order: { _score: "DESC", price: "ASC" } } },
    { pagination: { order: { _score: "ASC" } } },
    { search_options: { vector: { value: [1] } } },
    { search_options: { locales: ["vi"] } },
    { search_options: { provider_options: { meilisearch: { showRankingScoreDetails: true } } } },
    { q: "x", search_options: { highlight: true } },
    { q: "x", search_options: { match_strategy: "any" } },
    { q: "x", search_options: { match_strategy: "last", typo_tolerance: false } },
  ])("refuses %j", (query) => {
    expect(() => plan(query)).toThrow(expect.objectContaining({ type: "invalid_data" }));
  });
});
