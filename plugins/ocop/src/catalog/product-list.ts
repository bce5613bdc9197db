import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type { Star } from "../modules/ocop/rules/star";
import type { PlaceRow } from "./producer-row";
import { toProductCard, type ProductCard } from "./product-card";
import type { ShopProductRow } from "./shop-product-row";

export const PRODUCT_SORTS = ["recommended", "newest", "price_asc", "price_desc", "name"] as const;
export type ProductSort = (typeof PRODUCT_SORTS)[number];

/** Of several values of one kind any will do; money in whole đồng. */
export type ProductFilters = {
  sectors?: string[];
  sets?: number[];
  stars?: Star[];
  communes?: string[];
  producer?: string;
  inStock?: boolean;
  priceMinVnd?: number;
  priceMaxVnd?: number;
};

/** A card with what only sorting and counting need. */
export type ListedProduct = {
  card: ProductCard;
  createdAt: Date;
  sector: { code: string; name_vi: string; name_en: string };
};

/** A listing as lists sort and count it, with its badge of the day. */
export function toListedProduct(
  row: ShopProductRow,
  asOf: CivilDate,
  locale?: string,
): ListedProduct {
  return {
    card: toProductCard(row, asOf, locale),
    createdAt: row.created_at,
    sector: { code: row.sector_code, name_vi: row.sector_name_vi, name_en: row.sector_name_en },
  };
}

type Facet = "sector" | "set" | "stars" | "commune" | "stock" | "price";

/** Whether one of the wanted values is there; nothing wanted: everything fits. */
function isAmong<Value>(wanted: readonly Value[] | undefined, value: Value | null | undefined) {
  return wanted === undefined || (value != null && wanted.includes(value));
}

function matches(card: ProductCard, filters: ProductFilters, except?: Facet): boolean {
  const { sectors, sets, stars, communes, producer, inStock, priceMinVnd, priceMaxVnd } = filters;
  const price = card.price_vnd;
  return (
    (except === "sector" || isAmong(sectors, card.product_set.sector_code)) &&
    (except === "set" || isAmong(sets, card.product_set.number)) &&
    (except === "stars" || isAmong(stars, card.badge.star)) &&
    (except === "commune" || isAmong(communes, card.place?.code)) &&
    (producer === undefined || card.producer.handle === producer) &&
    (except === "stock" || !inStock || card.available_quantity > 0) &&
    (except === "price" ||
      ((priceMinVnd === undefined || (price !== null && price >= priceMinVnd)) &&
        (priceMaxVnd === undefined || (price !== null && price <= priceMaxVnd))))
  );
}

/** The products that fit every filter. Stars are those shown on the day: expired ones have none. */
export function filterProducts(products: ListedProduct[], filters: ProductFilters) {
  return products.filter(({ card }) => matches(card, filters));
}

const collator = new Intl.Collator("vi");
const byTitle = (left: ListedProduct, right: ListedProduct) =>
  collator.compare(left.card.title, right.card.title) ||
  left.card.handle.localeCompare(right.card.handle);

/** A price to compare by: products without one come last in either direction. */
const priceOr = ({ card }: ListedProduct, missing: number) => card.price_vnd ?? missing;

const COMPARISONS: Record<ProductSort, (left: ListedProduct, right: ListedProduct) => number> = {
  recommended: (left, right) =>
    Number(right.card.badge.star !== null) - Number(left.card.badge.star !== null) ||
    Number(right.card.available_quantity > 0) - Number(left.card.available_quantity > 0) ||
    (right.card.badge.star ?? 0) - (left.card.badge.star ?? 0),
  newest: (left, right) => right.createdAt.getTime() - left.createdAt.getTime(),
  price_asc: (left, right) => priceOr(left, Infinity) - priceOr(right, Infinity),
  price_desc: (left, right) => priceOr(right, -Infinity) - priceOr(left, -Infinity),
  name: () => 0,
};

/** Sorted for people; recommended is valid certificates first, then what can be bought now. */
export function sortProducts(products: ListedProduct[], sort: ProductSort): ListedProduct[] {
  const compare = COMPARISONS[sort];
  return [...products].sort((left, right) => {
    const difference = compare(left, right);
    return Number.isNaN(difference) || difference === 0 ? byTitle(left, right) : difference;
  });
}

export type Counted<Value> = Value & { count: number };

/** Counts rows of the same key, keeping the order of first sight. */
export function countBy<Value>(values: Value[], keyOf: (value: Value) => string): Counted<Value>[] {
  const counts = new Map<string, Counted<Value>>();
  for (const value of values) {
    const known = counts.get(keyOf(value));
    if (known) known.count += 1;
    else counts.set(keyOf(value), { ...value, count: 1 });
  }
  return [...counts.values()];
}

export type ProductFacets = {
  sectors: Counted<{ code: string; name_vi: string; name_en: string }>[];
  stars: { star: Star; count: number }[];
  communes: Counted<PlaceRow>[];
  sets: Counted<ProductCard["product_set"]>[];
  /** How many can be bought now. */
  in_stock: number;
  price: { min_vnd: number; max_vnd: number } | null;
};

/** Counts per choice; each facet disregards its own choice, so that another one can be taken. */
export function facetsOf(products: ListedProduct[], filters: ProductFilters): ProductFacets {
  const without = (facet: Facet) => products.filter(({ card }) => matches(card, filters, facet));
  const prices = without("price").flatMap(({ card }) => card.price_vnd ?? []);
  return {
    sectors: countBy(
      without("sector").map(({ sector }) => sector),
      ({ code }) => code,
    ).sort((left, right) => sectorOrder(left.code) - sectorOrder(right.code)),
    stars: countBy(
      without("stars").flatMap(({ card }) =>
        card.badge.star === null ? [] : { star: card.badge.star },
      ),
      ({ star }) => String(star),
    ).sort((left, right) => right.star - left.star),
    communes: countBy(
      without("commune").flatMap(({ card }) => card.place ?? []),
      ({ code }) => code,
    ).sort((left, right) => collator.compare(left.name, right.name)),
    sets: countBy(
      without("set").map(({ card }) => card.product_set),
      ({ number }) => String(number),
    ).sort((left, right) => left.number - right.number),
    in_stock: without("stock").filter(({ card }) => card.available_quantity > 0).length,
    price:
      prices.length === 0 ? null : { min_vnd: Math.min(...prices), max_vnd: Math.max(...prices) },
  };
}

const SECTOR_ORDER = ["I", "II", "III", "IV", "V", "VI"];

/** Position of a sector (Roman numeral) in the law's order. */
export function sectorOrder(code: string): number {
  return SECTOR_ORDER.indexOf(code);
}
