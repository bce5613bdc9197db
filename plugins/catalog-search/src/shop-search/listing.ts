import {
  facetsOf,
  filterProducts,
  readShopProducts,
  sortProducts,
  toListedProduct,
  type CivilDate,
  type ProductCard,
  type ProductFacets,
  type ProductFilters,
  type ShopScope,
} from "@ocop/ocop/catalog";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { foldedWordsOf } from "../text/fold";
import type { ProductSearch } from "./product-query";

export type FoundProducts = { products: ProductCard[]; count: number; facets: ProductFacets };

/** Whether each word begins a word of the texts. */
function holds(words: string[], texts: (string | null | undefined)[]): boolean {
  const present = texts.flatMap((text) => foldedWordsOf(text ?? ""));
  return words.every((word) => present.some((one) => one.startsWith(word)));
}

/** The same page without the engine: straight from the database, by the words of names. */
export async function listProducts(
  database: Knex,
  { asOf, ...scope }: ShopScope & { asOf: CivilDate },
  { q, filters, sort, limit, offset }: ProductSearch,
): Promise<FoundProducts> {
  const words = foldedWordsOf(q);
  const rows = await readShopProducts(database, scope);
  const all = rows
    .filter((row) =>
      holds(words, [row.title, row.subtitle, row.producer.name, row.place?.name, row.set_name_vi]),
    )
    .map((row) => toListedProduct(row, asOf, scope.locale));
  const found = sortProducts(
    filterProducts(all, filters),
    sort === "relevance" ? "recommended" : sort,
  );
  return {
    products: found.slice(offset, offset + limit).map(({ card }) => card),
    count: found.length,
    facets: facetsOf(all, filters),
  };
}

/**
 * The cards of the ids in their order, read from the register. What is gone since it was indexed is
 * left out, and what no longer fits the filters: no star is shown among others an instant too long.
 */
export async function cardsOf(
  database: Knex,
  { asOf, ...scope }: ShopScope & { asOf: CivilDate },
  ids: string[],
  filters: ProductFilters = {},
): Promise<ProductCard[]> {
  if (ids.length === 0) return [];
  const rows = await readShopProducts(database, { ...scope, ids });
  const listed = rows.map((row) => toListedProduct(row, asOf, scope.locale));
  const cards = new Map(filterProducts(listed, filters).map(({ card }) => [card.id, card]));
  return ids.flatMap((id) => cards.get(id) ?? []);
}
