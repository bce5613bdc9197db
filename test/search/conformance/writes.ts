import type { SearchTypes } from "@medusajs/framework/types";
import { beforeEach, describe, expect, it } from "vitest";
import { DOCUMENTS } from "./sample-index.ts";
import type { Tested } from "./tested.ts";

type Filters = SearchTypes.SearchFilters;

export function describeWrites({ provider, index, write, done, idsFor, filtered }: Tested): void {
  describe("writes", () => {
    beforeEach(async () => {
      await done(provider().clearIndex({ index: index.physical_name }));
      await write();
    });
    const remove = (filters: Filters) =>
      done(provider().deleteDocuments({ index: index.physical_name, filters }));

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
      await expect(provider().deleteDocuments(input)).rejects.toHaveProperty(
        "type",
        "invalid_data",
      );
    });

    it("keep the documents of an index that is defined again", async () => {
      await done(provider().upsertIndex({ index }));
      expect(await filtered({})).toHaveLength(DOCUMENTS.length);
    });

    it("are counted in the list of indexes", async () => {
      const own = async () =>
        (await provider().listIndexes()).find(({ name }) => name === index.physical_name);
      expect(await own()).toMatchObject({ document_count: DOCUMENTS.length });
      await done(provider().clearIndex({ index: index.physical_name }));
      expect(await own()).toMatchObject({ document_count: 0 });
    });
  });
}
