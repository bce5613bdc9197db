import type { Star } from "./types";

export const PAGE_SIZE = 24;
/** The backend refuses longer questions. */
export const MAX_QUERY_LENGTH = 200;
/** The orders of a list; `relevance` only where something was searched. */
export const SORTS = [
  "relevance",
  "recommended",
  "newest",
  "price_asc",
  "price_desc",
  "name",
] as const;
export type Sort = (typeof SORTS)[number];

/** What the visitor asked a product list for; money in whole đồng. */
export interface Filters {
  /** What was searched, trimmed; empty in the plain list. May be too long, see `FilterProblem`. */
  q: string;
  sectors: string[];
  /** Numbers of product sets, 1 to 26. */
  sets: number[];
  stars: Star[];
  communes: string[];
  inStock: boolean;
  priceMin: number | null;
  priceMax: number | null;
  sort: Sort;
  page: number;
}

/**
 * What needs mending: a price that is not a number, the lowest above the highest, a search of more
 * than 200 characters.
 */
export type FilterProblem = "price_min" | "price_max" | "price_order" | "q";

const MAX_PRICE_VND = 1_000_000_000;
const MAX_PAGE = 10_000;
const LAST_SET = 26;
const SECTORS = ["I", "II", "III", "IV", "V", "VI"];

/**
 * Reads the filters from an address. Several values of one filter stand either separated by commas,
 * as our links write them, or under repeated names, as a form sends them. What a person types wrongly
 * into a field is a problem to be told; what only a made-up address can hold gives null.
 */
export function parseFilters(
  search: URLSearchParams,
): { filters: Filters; problems: FilterProblem[] } | null {
  const q = (search.get("q") ?? "").replace(/\s+/g, " ").trim();
  const sectors = valuesOf(search, "sector");
  const sets = valuesOf(search, "set").map(Number);
  const stars = valuesOf(search, "star").map(Number);
  const communes = valuesOf(search, "commune");
  const inStock = search.get("in_stock") || "false";
  const sort = search.get("sort") || standardSort(q);
  const page = search.get("page") || "1";
  if (!sectors.every((sector) => SECTORS.includes(sector)) || !sets.every(isSet)) return null;
  if (!stars.every(isStar) || !communes.every((code) => /^\d{5}$/.test(code))) return null;
  if (!isSort(sort) || (inStock !== "true" && inStock !== "false")) return null;
  if (!/^[1-9]\d{0,4}$/.test(page) || Number(page) > MAX_PAGE) return null;

  const { priceMin, priceMax, problems } = parsePrices(search);
  const filters = {
    q,
    sectors: sectors.sort((a, b) => SECTORS.indexOf(a) - SECTORS.indexOf(b)),
    sets: sets.sort((a, b) => a - b),
    stars: stars.sort(),
    communes: communes.sort(),
    inStock: inStock === "true",
    priceMin,
    priceMax,
    sort: sort === "relevance" ? standardSort(q) : sort,
    page: Number(page),
  };
  return { filters, problems: q.length > MAX_QUERY_LENGTH ? ["q", ...problems] : problems };
}

/** The different values of a filter, in the order of the address. */
function valuesOf(search: URLSearchParams, name: string): string[] {
  const values = search.getAll(name).flatMap((value) => value.split(","));
  return [...new Set(values)].filter(Boolean);
}

function parsePrices(
  search: URLSearchParams,
): Pick<Filters, "priceMin" | "priceMax"> & { problems: FilterProblem[] } {
  const problems: FilterProblem[] = [];
  let priceMin = parsePrice(search.get("price_min"));
  let priceMax = parsePrice(search.get("price_max"));
  if (priceMin === "wrong") problems.push("price_min");
  if (priceMax === "wrong") problems.push("price_max");
  if (priceMin === "wrong") priceMin = null;
  if (priceMax === "wrong") priceMax = null;
  if (priceMin !== null && priceMax !== null && priceMin > priceMax) {
    return { priceMin: null, priceMax: null, problems: ["price_order"] };
  }
  return { priceMin, priceMax, problems };
}

/** The amount that people mean by 50000, 50.000, 50,000 or "50 000 ₫". */
function parsePrice(typed: string | null): number | null | "wrong" {
  const text = (typed ?? "").replace(/[\s\u00a0.,]|₫|đ$/g, "");
  if (text === "") return null;
  const amount = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return amount <= MAX_PRICE_VND ? amount : "wrong";
}

/**
 * Whether an address comes from a form that the browser sent by itself: it repeats names and holds
 * the fields that were left empty. `listPath` writes the same more shortly.
 */
export function isFormAddress(search: URLSearchParams): boolean {
  const names = [...search.keys()];
  return new Set(names).size < names.length || [...search.values()].includes("");
}

/** The order of a list for which none was chosen. */
export function standardSort(q: string): Sort {
  return q ? "relevance" : "recommended";
}

/**
 * The address of a product list, `/search` when something was searched and `/products` otherwise:
 * only what differs from the plain list stands in it.
 */
export function listPath(filters: Partial<Filters>): string {
  const { q = "", sort = standardSort(q), page = 1 } = filters;
  const search = new URLSearchParams();
  const set = (name: string, value: string | undefined) => {
    if (value) search.set(name, value);
  };
  set("q", q);
  set("sector", filters.sectors?.join(","));
  set("set", filters.sets?.join(","));
  set("star", filters.stars?.join(","));
  set("commune", filters.communes?.join(","));
  set("in_stock", filters.inStock ? "true" : "");
  set("price_min", filters.priceMin ? String(filters.priceMin) : "");
  set("price_max", filters.priceMax == null ? "" : String(filters.priceMax));
  set("sort", sort === standardSort(q) || sort === "relevance" ? "" : sort);
  set("page", page > 1 ? String(page) : "");
  const query = search.toString().replaceAll("%2C", ",");
  const path = q ? "/search" : "/products";
  return query ? `${path}?${query}` : path;
}

/** The filters as the backend reads them. */
export function toQuery(filters: Filters) {
  return {
    q: filters.q || undefined,
    sector: filters.sectors.join(",") || undefined,
    set: filters.sets.join(",") || undefined,
    star: filters.stars.join(",") || undefined,
    commune: filters.communes.join(",") || undefined,
    in_stock: filters.inStock ? "true" : undefined,
    price_min: filters.priceMin ?? undefined,
    price_max: filters.priceMax ?? undefined,
    sort: filters.sort,
    limit: PAGE_SIZE,
    offset: (filters.page - 1) * PAGE_SIZE,
  };
}

const isSort = (value: string): value is Sort => (SORTS as readonly string[]).includes(value);
const isStar = (value: number): value is Star => value === 3 || value === 4 || value === 5;
const isSet = (value: number) => Number.isInteger(value) && value >= 1 && value <= LAST_SET;
