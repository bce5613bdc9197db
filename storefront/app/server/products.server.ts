import type { ProductCard, ProductDetail, ProductList } from "~/features/catalog/types";
import { StoreError, storeFetch, type Locale } from "~/lib/store.server";

import { inPages } from "./pages.server";

/** What narrows and orders a product list; money in whole đồng. */
export interface ProductQuery {
  sector?: string;
  /** Several stars, separated by commas. */
  star?: string;
  commune?: string;
  producer?: string;
  price_min?: number;
  price_max?: number;
  sort?: string;
  limit?: number;
  offset?: number;
}

/** A list of products. Never kept: its badges are read from the register for each request. */
export function fetchProducts(locale: Locale, query: ProductQuery): Promise<ProductList> {
  return storeFetch<ProductList>(locale, "/store/ocop/products", { query: { ...query } });
}

/** A product with up to four others of its place; null when there is none by that handle. */
export async function fetchProductDetail(
  locale: Locale,
  handle: string,
): Promise<{ product: ProductDetail; same_place: ProductCard[] } | null> {
  try {
    return await storeFetch(locale, `/store/ocop/products/${encodeURIComponent(handle)}`);
  } catch (error) {
    if (error instanceof StoreError && error.status === 404) return null;
    throw error;
  }
}

/** The handles of all products, for the sitemap. */
export function fetchProductHandles(locale: Locale): Promise<string[]> {
  return inPages(async (limit, offset) => {
    const { products, count } = await fetchProducts(locale, { sort: "name", limit, offset });
    return { handles: products.map(({ handle }) => handle), count };
  });
}
