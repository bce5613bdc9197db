import { randomUUID } from "node:crypto";
import type { SearchTypes } from "@medusajs/framework/types";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DOCUMENTS, sampleIndex, SHARP_VALUE } from "./sample-index.ts";

type Filters = SearchTypes.SearchFilters;
type Query = Partial<SearchTypes.ProviderSearchQuery>;
type Provider = SearchTypes.ISearchProvider;

const EVERY_ID = DOCUMENTS.map(({ id }) => id);

/** What any engine behind Medusa's Search Module has to do for us, whatever it is made of. */
export function describeProvider(connect: () => Promise<Provider>): void {
  let provider: Provider;
  const index = sampleIndex(`conformance_${randomUUID().replaceAll("-", "")}`);

  async function write(documents = DOCUMENTS): Promise<void> {
    await done(
      provider.upsertDocuments({ index: index.physical_name, definition: index, documents }),
    );
  }
  async function done(started: Promise<SearchTypes.SearchTask>): Promise<void> {
    const task = await started;
    const ended = (await provider.waitForTask?.(task)) ?? task;
    expect(ended).toMatchObject({ status: "succeeded" });
  }
  function ask(query: Query): Promise<SearchTypes.SearchResult> {
    return provider.search({ index, attributes_to_retrieve: ["id", "title"], ...query });
  }
  async function idsFor(query: Query): Promise<string[]> {
    return (await ask(query)).hits.map(({ id }) => id);
  }
  const filtered = async (filters: Filters) => (await idsFor({ filters })).sort();

  beforeAll(async () => {
    provider = await connect();
    await done(provider.upsertIndex({ index }));
    await write();
  });
  afterAll(async () => {
    await done(provider.deleteIndex({ index: index.physical_name }));
  });

  describe("words", () => {
    it.each([
      ["toi ly son", "garlic"],
      ["toi li son", "garlic"],
      ["TỎI LÝ SƠN", "garlic"],
      ["son toi", "garlic"],
      ["mach nah", "malt"],
      ["toi-500g", "garlic"],
      ["vo que", "cinnamon"],
    ])("finds what is meant by %s", async (q, id) => {
      expect(await idsFor({ q })).toEqual([id]);
    });

    it("wants every word, and whole words", async () => {
      expect(await idsFor({ q: "toi tra" })).toEqual([]);
      expect(await idsFor({ q: "bo" })).toEqual([]);
    });

    it("takes the last word for a beginning while somebody types", async () => {
      const typing = { search_options: { match_strategy: "last" } } as const;
      expect(await idsFor({ q: "que tra bo", ...typing })).toEqual(["cinnamon"]);
      expect(await idsFor({ q: "tra bo que", ...typing })).toEqual([]);
    });

    it("forgives no typing error where none is allowed", async () => {
      const strict = { search_options: { typo_tolerance: false } };
      expect(await idsFor({ q: "mach nah", ...strict })).toEqual([]);
      expect(await idsFor({ q: "nha mach", ...strict })).toEqual(["malt"]);
    });

    it("puts the accents that were typed first, and finds the others too", async () => {
      expect(await idsFor({ q: "đường phèn" })).toEqual(["sugar", "fern"]);
      expect(await idsFor({ q: "dương phèn" })).toEqual(["fern", "sugar"]);
    });

    it("gives no page twice the same hit when accents decide", async () => {
      const pages = [0, 1].map((skip) =>
        idsFor({ q: "dương phèn", pagination: { skip, take: 1 } }),
      );
      expect(await Promise.all(pages)).toEqual([["fern"], ["sugar"]]);
    });

    it("searches only where it is told to", async () => {
      const inNotes = { search_options: { attributes_to_search_on: ["note"] } };
      expect(await idsFor({ q: "que", ...inNotes })).toEqual(["cinnamon"]);
      expect(await idsFor({ q: "bong", ...inNotes })).toEqual([]);
    });

    it.each(['"', '-toi "', "toi' OR 1=1 --", "\\", "toi & ! | ( :* <->", "%_", "\u0000toi"])(
      "takes the signs in %j for nothing of its own",
      async (q) => {
        await expect(ask({ q })).resolves.toHaveProperty("hits");
      },
    );
  });

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

    it("narrow a search", async () => {
      expect(await idsFor({ q: "phen", filters: { in_stock: true } })).toEqual(["fern"]);
    });

    it.each<Filters>([{ category: { $frob: 1 } as never }, { unheard_of: 1 }])(
      "refuse what they do not know: %j",
      async (filters) => {
        await expect(ask({ filters })).rejects.toHaveProperty("type", "invalid_data");
      },
    );
  });

  describe("hits", () => {
    it("come back as they were written, with what was asked for and no more", async () => {
      const fields = ["title", "note", "tags", "stars", "published_at", "variants.sku"];
      const { hits } = await ask({ filters: { id: "garlic" }, attributes_to_retrieve: fields });
      expect(hits).toEqual([
        {
          id: "garlic",
          document: {
            title: "Tỏi Lý Sơn",
            note: "Tỏi trồng trên cát, thơm cay",
            tags: ["đảo", "củ"],
            stars: 4,
            published_at: "2026-01-10T00:00:00.000Z",
            variants: [{ sku: "TOI-500G" }, { sku: "TOI-1KG" }],
          },
        },
      ]);
      const [malt] = (await ask({ filters: { id: "malt" }, attributes_to_retrieve: ["note"] }))
        .hits;
      expect(malt).toEqual({ id: "malt", document: { note: null } });
    });

    it("tell their score when asked", async () => {
      const [scored] = (await ask({ q: "toi", search_options: { include_score: true } })).hits;
      expect(scored?.score).toBeGreaterThan(0);
      expect((await ask({ q: "toi" })).hits[0]).not.toHaveProperty("score");
    });

    it.each<[SearchTypes.SearchPagination["order"], string[]]>([
      [{ price: "ASC" }, ["fern", "malt", "sugar", "garlic", "cinnamon"]],
      [{ price: "DESC" }, ["garlic", "sugar", "malt", "fern", "cinnamon"]],
      [{ title: "ASC" }, ["fern", "sugar", "malt", "cinnamon", "garlic"]],
      [{ in_stock: "DESC", price: "ASC" }, ["fern", "malt", "garlic", "sugar", "cinnamon"]],
    ])("are put in order by %j, the ones without a value last", async (order, expected) => {
      expect(await idsFor({ pagination: { order } })).toEqual(expected);
    });

    it("by date, the newest first, without a date last", async () => {
      const newest = await idsFor({ pagination: { order: { published_at: "DESC" } } });
      expect(newest.slice(0, 3)).toEqual(["sugar", "malt", "garlic"]);
    });

    it("keep to the order that was asked for, whatever was typed", async () => {
      const q = "đường phèn";
      expect(await idsFor({ q, pagination: { order: { price: "ASC" } } })).toEqual([
        "fern",
        "sugar",
      ]);
    });

    it.each([1, 2, 3])("fill pages of %i without gaps or repeats", async (take) => {
      const seen: string[] = [];
      for (let skip = 0; skip < DOCUMENTS.length; skip += take) {
        const { hits, metadata } = await ask({ pagination: { skip, take } });
        expect(metadata).toMatchObject({ skip, take, count: DOCUMENTS.length });
        seen.push(...hits.map(({ id }) => id));
      }
      expect(seen.sort()).toEqual([...EVERY_ID].sort());
    });

    it("are counted as asked", async () => {
      const count = async (how: SearchTypes.SearchCountStrategy, skip: number, take: number) =>
        (await ask({ pagination: { skip, take }, search_options: { count: how } })).metadata.count;
      expect(await count("exact", 1, 2)).toBe(5);
      expect(await count("exact", 0, 0)).toBe(5);
      expect(await count("none", 0, 2)).toBeNull();
    });

    it("stand for their kind when one of each is wanted", async () => {
      const search_options = { distinct: "stars" };
      expect(await idsFor({ filters: { stars: [3, 4] }, search_options })).toHaveLength(2);
    });
  });

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

  it("answers several queries in their order", async () => {
    const queries = ["toi", "que"].map((q) => ({ index, q, attributes_to_retrieve: ["id"] }));
    const many =
      provider.searchMany?.(queries) ?? Promise.all(queries.map((one) => provider.search(one)));
    expect((await many).map(({ hits }) => hits[0]?.id)).toEqual(["garlic", "cinnamon"]);
  });

  it("says NOT_FOUND for an index that is not there, so that the module looks again", async () => {
    const missing = { ...index, physical_name: "conformance_missing" };
    await expect(ask({ index: missing })).rejects.toHaveProperty("type", "not_found");
    const late = provider.upsertDocuments({
      index: missing.physical_name,
      definition: index,
      documents: DOCUMENTS,
    });
    await expect(late).rejects.toHaveProperty("type", "not_found");
  });

  it("lets a missing index be deleted", async () => {
    await done(provider.deleteIndex({ index: "conformance_missing" }));
  });

  describe("writes", () => {
    beforeEach(async () => {
      await done(provider.clearIndex({ index: index.physical_name }));
      await write();
    });
    const remove = (filters: Filters) =>
      done(provider.deleteDocuments({ index: index.physical_name, filters }));

    it("replace a document as a whole", async () => {
      await write([{ id: "garlic", title: "Hành Lý Sơn" }]);
      expect(await idsFor({ q: "hanh" })).toEqual(["garlic"]);
      const strict = { search_options: { typo_tolerance: false } };
      expect(await idsFor({ q: "toi", ...strict })).toEqual([]);
      expect(await filtered({ stars: 4 })).toEqual(["sugar"]);
    });

    it("delete by id", async () => {
      await remove({ id: ["garlic", "malt", "nobody"] });
      await remove({ id: "fern" });
      expect(await filtered({})).toEqual(["cinnamon", "sugar"]);
    });

    it("delete by filter", async () => {
      await remove({ category: "Bánh kẹo", published_at: { $lt: new Date("2026-03-01") } });
      expect(await filtered({})).toEqual(["cinnamon", "fern", "garlic", "sugar"]);
    });

    it("never delete everything for want of a filter", async () => {
      const input = { index: index.physical_name, filters: { category: undefined } };
      await expect(provider.deleteDocuments(input)).rejects.toHaveProperty("type", "invalid_data");
    });

    it("keep the documents of an index that is defined again", async () => {
      await done(provider.upsertIndex({ index }));
      expect(await filtered({})).toHaveLength(DOCUMENTS.length);
    });

    it("are counted in the list of indexes", async () => {
      const own = async () =>
        (await provider.listIndexes()).find(({ name }) => name === index.physical_name);
      expect(await own()).toMatchObject({ document_count: DOCUMENTS.length });
      await done(provider.clearIndex({ index: index.physical_name }));
      expect(await own()).toMatchObject({ document_count: 0 });
    });
  });
}
