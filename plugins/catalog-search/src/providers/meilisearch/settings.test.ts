import type { SearchTypes } from "@medusajs/framework/types";
import { describe, expect, it } from "vitest";
import { indexSettings } from "./settings";

type Definition = SearchTypes.ResolvedSearchIndexDefinition;

function settingsOf(fields: Definition["fields"], settings: Definition["settings"] = {}) {
  return indexSettings({ primary_key: "id", fields, settings } as Definition);
}
const TITLE = { title: { type: "text", searchable: { weight: 5 } } } as const;

describe("indexSettings", () => {
  it("searches folded words, the weightiest field first, then as declared", () => {
    const settings = settingsOf({
      note: { type: "text", searchable: true },
      producer: { type: "object", fields: { name: { type: "text", searchable: { weight: 3 } } } },
      ...TITLE,
      sku: { type: "keyword", searchable: true },
    });
    expect(settings.searchableAttributes).toEqual([
      "_folded.title",
      "_folded.producer.name",
      "_folded.note",
      "_folded.sku",
    ]);
  });

  it("filters by what is filtered or counted, by dates as numbers, and by the key", () => {
    const settings = settingsOf(
      {
        id: { type: "keyword" },
        set: { type: "integer", facetable: { types: ["value"] } },
        day: { type: "date", filterable: true },
        family: { type: "keyword" },
        title: { type: "text" },
      },
      { distinct_attribute: "family" },
    );
    expect(settings.filterableAttributes).toEqual(["id", "set", "day", "_order.day", "family"]);
    expect(settings.distinctAttribute).toBe("family");
  });

  it("sorts numbers by themselves and the rest by a value for it", () => {
    const settings = settingsOf({
      price: { type: "integer", sortable: true },
      day: { type: "date", sortable: true },
      title: { type: "text", sortable: true },
      stock: { type: "boolean", sortable: true },
      handle: { type: "keyword", sortable: true },
    });
    expect(settings.sortableAttributes).toEqual([
      "price",
      "_order.day",
      "_order.title",
      "_order.stock",
      "handle",
    ]);
  });

  it("lets a wish for an order come before relevance", () => {
    expect(settingsOf({}).rankingRules?.[0]).toBe("sort");
    const provider_options = { meilisearch: { rankingRules: ["words", "exactness"] } };
    expect(settingsOf({}, { provider_options }).rankingRules).toEqual([
      "sort",
      "words",
      "exactness",
    ]);
  });

  it("folds synonyms and stop words as the words they stand for", () => {
    const meilisearch = { synonyms: { "Nước mắm": ["mắm", "fish sauce"] }, stopWords: ["của"] };
    const settings = settingsOf({}, { provider_options: { meilisearch } });
    expect(settings.synonyms).toEqual({ "nuoc mam": ["mam", "fish sauce"] });
    expect(settings.stopWords).toEqual(["cua"]);
  });

  it("forgives typing errors from the declared lengths on, but not in some fields", () => {
    const typo_tolerance = {
      min_word_size_for_one_typo: 3,
      min_word_size_for_two_typos: 7,
      disabled_on_attributes: ["title"],
    };
    expect(settingsOf(TITLE, { typo_tolerance }).typoTolerance).toMatchObject({
      enabled: true,
      minWordSizeForTypos: { oneTypo: 3, twoTypos: 7 },
      disableOnAttributes: ["_folded.title"],
    });
  });

  it.each<[string, Definition["fields"], Definition["settings"]]>([
    ["no place", { at: { type: "geo" } }, {}],
    ["no vector", { meaning: { type: "vector", dimensions: 3 } }, {}],
    ["no field named like the engine's", { _rank: { type: "integer" } }, {}],
    ["no unknown option", {}, { provider_options: { meilisearch: { synonym: {} } } }],
    [
      "no strictness where nothing is searched",
      {},
      { typo_tolerance: { disabled_on_attributes: ["sku"] } },
    ],
  ])("holds %s", (_name, fields, settings) => {
    expect(() => settingsOf(fields, settings)).toThrow(/^Meilisearch: /u);
  });
});
