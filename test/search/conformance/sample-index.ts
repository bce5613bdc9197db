import type { SearchTypes } from "@medusajs/framework/types";

/** An index with every kind of field that our engines keep. */
export function sampleIndex(physicalName: string): SearchTypes.ResolvedSearchIndexDefinition {
  return {
    name: "sample",
    entity: "sample",
    primary_key: "id",
    provider: "under-test",
    physical_name: physicalName,
    definition_hash: "",
    fields: {
      id: { type: "keyword", filterable: true },
      note: { type: "text", searchable: true },
      title: { type: "text", searchable: { weight: 10 }, sortable: true },
      category: { type: "keyword", filterable: true, facetable: true },
      tags: { type: "keyword", array: true, filterable: true, facetable: true },
      stars: { type: "integer", filterable: true, facetable: { types: ["value"] } },
      price: {
        type: "integer",
        filterable: true,
        sortable: true,
        facetable: { types: ["range", "stats"] },
      },
      published_at: { type: "date", filterable: true, sortable: true, facetable: true },
      in_stock: { type: "boolean", filterable: true, sortable: true, facetable: true },
      variants: {
        type: "object",
        array: true,
        fields: { sku: { type: "keyword", searchable: true, filterable: true } },
      },
    },
    settings: {
      typo_tolerance: { min_word_size_for_one_typo: 3, min_word_size_for_two_typos: 7 },
      provider_options: { meilisearch: { synonyms: { mắm: ["nước mắm"] } } },
    },
    seed: () => {
      throw new Error("The suite writes its documents itself");
    },
  };
}

/** A value with all that a language for filters could take for its own. */
export const SHARP_VALUE = `a"b\\c' OR id != "" \\`;

export const DOCUMENTS: SearchTypes.SearchDocument[] = [
  {
    id: "garlic",
    title: "Tỏi Lý Sơn",
    note: "Tỏi trồng trên cát, thơm cay",
    category: "Gia vị",
    tags: ["đảo", "củ"],
    stars: 4,
    price: 120000,
    published_at: "2026-01-10T00:00:00.000Z",
    in_stock: true,
    variants: [{ sku: "TOI-500G", weight: 500 }, { sku: "TOI-1KG" }],
  },
  {
    id: "malt",
    title: "Mạch nha Thi Phổ",
    note: null,
    category: "Bánh kẹo",
    tags: ["ngọt"],
    stars: 3,
    price: 45000,
    published_at: "2026-02-10T00:00:00.000Z",
    in_stock: true,
    variants: [],
  },
  {
    id: "sugar",
    title: "Đường phèn",
    note: "Đường kết tinh",
    category: "Bánh kẹo",
    tags: ["ngọt", "đảo"],
    stars: 4,
    price: 60000,
    published_at: "2026-03-10T00:00:00.000Z",
    in_stock: false,
  },
  {
    id: "fern",
    title: "Dương xỉ phèn",
    note: "Rau rừng",
    category: SHARP_VALUE,
    tags: [],
    stars: 3,
    price: 30000,
    published_at: null,
    in_stock: true,
  },
  { id: "cinnamon", title: "Quế Trà Bồng", note: "Vỏ quế khô", category: "Gia vị", price: null },
];

export const EVERY_ID = DOCUMENTS.map(({ id }) => id);
