import type { SearchTypes } from "@medusajs/framework/types";
import type { ProductFilters } from "@ocop/ocop/catalog";

export const SEARCH_SORTS = [
  "relevance",
  "recommended",
  "newest",
  "price_asc",
  "price_desc",
  "name",
] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

export type ProductSearch = {
  q: string;
  filters: ProductFilters;
  sort: SearchSort;
  limit: number;
  offset: number;
  salesChannelIds: string[];
  isEnglish: boolean;
};

type Order = NonNullable<SearchTypes.SearchPagination["order"]>;

/** How a list is ordered; null: by how well a product fits what was typed. */
function orderOf({ sort, isEnglish }: Pick<ProductSearch, "sort" | "isEnglish">): Order | null {
  const byName: Order = { name_key: "ASC" };
  switch (sort) {
    case "relevance":
      return null;
    case "recommended":
      return { valid_rank: "DESC", stock_rank: "DESC", star_rank: "DESC", ...byName };
    case "newest":
      return { created_at: "DESC", ...byName };
    case "price_asc":
      return { price_vnd: "ASC", ...byName };
    case "price_desc":
      return { price_vnd: "DESC", ...byName };
    case "name":
      return isEnglish ? { name_key_en: "ASC" } : byName;
  }
}

function narrowedBy(filters: ProductFilters): SearchTypes.SearchFilters {
  const { sectors, sets, stars, communes, producer, inStock, priceMinVnd, priceMaxVnd } = filters;
  const isPriced = priceMinVnd !== undefined || priceMaxVnd !== undefined;
  return {
    ...(sectors && { sector: { $in: sectors } }),
    ...(sets && { set: { $in: sets.map(String) } }),
    ...(stars && { star: { $in: stars.map(String) } }),
    ...(communes && { commune: { $in: communes } }),
    ...(producer !== undefined && { producer }),
    ...(inStock && { in_stock: true }),
    ...(isPriced && {
      price_vnd: {
        ...(priceMinVnd !== undefined && { $gte: priceMinVnd }),
        ...(priceMaxVnd !== undefined && { $lte: priceMaxVnd }),
      },
    }),
  };
}

const MAX_COMMUNES = 200;

/**
 * The question for a page of products: what is typed and chosen, with counts per choice. Only what is
 * published has a document.
 */
export function productQuery(search: ProductSearch): SearchTypes.SearchQuery<"product"> {
  const order = orderOf(search);
  return {
    entity: "product",
    fields: ["id", "title", "title_en", "producer_name", "place_name", "set_name", "set_name_en"],
    filters: {
      ...(search.q === "" ? {} : { q: search.q }),
      sales_channel_ids: { $overlaps: search.salesChannelIds },
      ...narrowedBy(search.filters),
    },
    pagination: { skip: search.offset, take: search.limit, ...(order && { order }) },
    search_options: {
      match_strategy: "last",
      disjunctive_facets: true,
      count: "exact",
      facets: [
        "sector",
        "set",
        "star",
        { field: "commune", limit: MAX_COMMUNES },
        "in_stock",
        { field: "price_vnd", type: "stats" },
      ],
    },
  };
}
