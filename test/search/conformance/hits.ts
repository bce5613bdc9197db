import type { SearchTypes } from "@medusajs/framework/types";
import { describe, expect, it } from "vitest";
import { DOCUMENTS, EVERY_ID } from "./sample-index.ts";
import { REFUSED, type Tested } from "./tested.ts";

export function describeHits({ idsFor, idsOrRefusal, ask }: Tested): void {
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

    it("are the same few, whether the rest is counted or not", async () => {
      const few = (q: string, take: number, count: SearchTypes.SearchCountStrategy) =>
        idsFor({
          ...{ q, pagination: { skip: 0, take } },
          search_options: { match_strategy: "last", count },
        });
      for (const q of ["t", "to", "toi", "d", "ph", "q", "k", "kho", "đ"]) {
        for (const take of [1, 2, 5]) {
          expect(await few(q, take, "none"), `${q}, ${take}`).toEqual(await few(q, take, "exact"));
        }
      }
    });

    it("stand for their kind when one of each is wanted, or the engine says that it cannot", async () => {
      const search_options = { distinct: "stars" };
      const ids = await idsOrRefusal({ filters: { stars: [3, 4] }, search_options });
      expect(ids === REFUSED || ids.length === 2, String(ids)).toBe(true);
    });
  });
}
