import type { Star } from "./types";

export const PAGE_SIZE = 24;
export const SORTS = ["recommended", "newest", "price_asc", "price_desc", "name"] as const;
export type Sort = (typeof SORTS)[number];

/** What the visitor asked a product list for; money in whole đồng. */
export interface Filters {
  sector: string | null;
  stars: Star[];
  commune: string | null;
  priceMin: number | null;
  priceMax: number | null;
  sort: Sort;
  page: number;
}

/** Which price field needs mending: not a number, or the lowest above the highest. */
export type FilterProblem = "price_min" | "price_max" | "price_order";

const MAX_PRICE_VND = 1_000_000_000;
const MAX_PAGE = 10_000;

/**
 * Reads the filters from an address. What a person types wrongly into a field is a problem to be
 * told; what only a made-up address can hold gives null.
 */
export function parseFilters(
  search: URLSearchParams,
): { filters: Filters; problems: FilterProblem[] } | null {
  const problems: FilterProblem[] = [];
  const sector = search.get("sector") || null;
  const commune = search.get("commune") || null;
  const sort = search.get("sort") || "recommended";
  const page = search.get("page") || "1";
  const stars = [...new Set(search.getAll("star").flatMap((value) => value.split(",")))]
    .filter(Boolean)
    .map(Number);
  if (sector && !/^(I|II|III|IV|V|VI)$/.test(sector)) return null;
  if (commune && !/^\d{5}$/.test(commune)) return null;
  if (!isSort(sort) || !stars.every(isStar)) return null;
  if (!/^[1-9]\d{0,4}$/.test(page) || Number(page) > MAX_PAGE) return null;

  let priceMin = parsePrice(search.get("price_min"));
  let priceMax = parsePrice(search.get("price_max"));
  if (priceMin === "wrong") problems.push("price_min");
  if (priceMax === "wrong") problems.push("price_max");
  if (priceMin === "wrong") priceMin = null;
  if (priceMax === "wrong") priceMax = null;
  if (priceMin !== null && priceMax !== null && priceMin > priceMax) {
    problems.push("price_order");
    priceMin = priceMax = null;
  }
  const filters = {
    sector,
    stars: stars.sort(),
    commune,
    priceMin,
    priceMax,
    sort,
    page: Number(page),
  };
  return { filters, problems };
}

/** The amount that people mean by 50000, 50.000, 50,000 or "50 000 ₫". */
function parsePrice(typed: string | null): number | null | "wrong" {
  const text = (typed ?? "").replace(/[\s\u00a0.,]|₫|đ$/g, "");
  if (text === "") return null;
  const amount = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return amount <= MAX_PRICE_VND ? amount : "wrong";
}

/** The address of a product list: only what differs from the plain list stands in it. */
export function productsPath(filters: Partial<Filters>): string {
  const search = new URLSearchParams();
  if (filters.sector) search.set("sector", filters.sector);
  if (filters.stars?.length) search.set("star", filters.stars.join(","));
  if (filters.commune) search.set("commune", filters.commune);
  if (filters.priceMin) search.set("price_min", String(filters.priceMin));
  if (filters.priceMax != null) search.set("price_max", String(filters.priceMax));
  if (filters.sort && filters.sort !== "recommended") search.set("sort", filters.sort);
  if (filters.page && filters.page > 1) search.set("page", String(filters.page));
  const query = search.toString().replaceAll("%2C", ",");
  return query ? `/products?${query}` : "/products";
}

/** The filters as the backend reads them. */
export function toQuery(filters: Filters) {
  return {
    sector: filters.sector ?? undefined,
    star: filters.stars.join(",") || undefined,
    commune: filters.commune ?? undefined,
    price_min: filters.priceMin ?? undefined,
    price_max: filters.priceMax ?? undefined,
    sort: filters.sort,
    limit: PAGE_SIZE,
    offset: (filters.page - 1) * PAGE_SIZE,
  };
}

const isSort = (value: string): value is Sort => (SORTS as readonly string[]).includes(value);
const isStar = (value: number): value is Star => value === 3 || value === 4 || value === 5;
