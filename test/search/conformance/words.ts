import { describe, expect, it } from "vitest";
import { REFUSED, type Tested } from "./tested.ts";

export function describeWords({ idsFor, idsOrRefusal, ask }: Tested): void {
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

    it("searches only where it is told to, or says that it cannot", async () => {
      const inNotes = { search_options: { attributes_to_search_on: ["note"] } };
      expect(await idsOrRefusal({ q: "que", ...inNotes })).toBeOneOf([["cinnamon"], REFUSED]);
      expect(await idsOrRefusal({ q: "bong", ...inNotes })).toBeOneOf([[], REFUSED]);
    });

    it("are sought among what the filters leave", async () => {
      expect(await idsFor({ q: "phen", filters: { in_stock: true } })).toEqual(["fern"]);
    });

    it.each(['"', '-toi "', "toi' OR 1=1 --", "\\", "toi & ! | ( :* <->", "%_", "\u0000toi"])(
      "takes the signs in %j for nothing of its own",
      async (q) => {
        await expect(ask({ q })).resolves.toHaveProperty("hits");
      },
    );
  });
}
