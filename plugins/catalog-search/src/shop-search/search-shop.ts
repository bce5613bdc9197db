import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ISearchModuleService, SearchTypes } from "@medusajs/framework/types";
import type { CivilDate, ProductCard, ProductFacets, ShopScope } from "@ocop/ocop/catalog";
import { wordsOf } from "../text/fold";
import type { EngineGate } from "./engine-gate";
import { namedFacets } from "./facets";
import {
  besideQueries,
  placesFound,
  producersFound,
  type FoundPlace,
  type FoundProducer,
} from "./found-beside";
import { cardsOf, listProducts } from "./listing";
import { namesOf } from "./names";
import { nearerSpelling } from "./nearer-spelling";
import { productQuery, type ProductSearch } from "./product-query";

/** What a search works with. */
export type Shop = {
  database: Knex;
  search: ISearchModuleService;
  gate: EngineGate;
  scope: ShopScope & { asOf: CivilDate };
};

export type ShopAnswer = {
  products: ProductCard[];
  count: number;
  facets: ProductFacets;
  producers: FoundProducer[];
  places: FoundPlace[];
  did_you_mean: string | null;
  nearest: { q: string; count: number }[];
  source: "index" | "database";
  /** Milliseconds that the engine took, with the wait for it; not for readers of the shop. */
  engineMilliseconds: number;
};

const BESIDE_LIMIT = 4;
const NEAREST_LIMIT = 3;
const SPELLING_HITS = 5;

const nothingBeside = { producers: [], places: [], did_you_mean: null, nearest: [] };

/** The texts by which a hit was found, as they are written. */
export function textsOf(hits: SearchTypes.SearchHit[]): string[] {
  return hits
    .slice(0, SPELLING_HITS)
    .flatMap(({ document: { id: _id, ...texts } }) => Object.values(texts))
    .filter((text): text is string => typeof text === "string");
}

/** Parts of what was typed, the longer first. */
function partsOf(q: string): string[] {
  const words = wordsOf(q);
  const parts = words.length > 2 ? [words.slice(0, -1).join(" "), words.slice(1).join(" ")] : [];
  return [...new Set([...parts, ...(words.length > 1 ? words : [])])].slice(0, 8);
}

/** Parts of what was typed that do find something, when the whole finds nothing. */
async function nearestOf(shop: Shop, search: ProductSearch): Promise<ShopAnswer["nearest"]> {
  const parts = partsOf(search.q);
  if (parts.length === 0) return [];
  const queries = parts.map((q) => {
    const query = productQuery({
      ...search,
      q,
      filters: {},
      offset: 0,
      limit: 0,
      sort: "relevance",
    });
    return { ...query, search_options: { ...query.search_options, facets: [] } };
  });
  const answers = await shop.gate.ask(() => shop.search.searchMany(queries));
  return parts
    .map((q, index) => ({ q, count: answers?.[index]?.metadata.count ?? 0 }))
    .filter(({ count }) => count > 0)
    .slice(0, NEAREST_LIMIT);
}

/**
 * A page of the shop's products for what was typed and chosen, with the producers and places beside
 * it. The engine decides which and in what order; every card is read from the register. When the
 * engine does not answer in time, the database does.
 */
export async function searchShop(shop: Shop, search: ProductSearch): Promise<ShopAnswer> {
  const hasBeside = search.q !== "" && search.offset === 0;
  const queries = [
    productQuery(search),
    ...(hasBeside ? besideQueries(search.q, BESIDE_LIMIT) : []),
  ];
  const startedAt = performance.now();
  let engineMilliseconds = 0;
  const [names, answers] = await Promise.all([
    namesOf(shop.database),
    shop.gate
      .ask(() => shop.search.searchMany(queries))
      .finally(() => {
        engineMilliseconds = performance.now() - startedAt;
      }),
  ]);
  const [found, producers, places] = answers ?? [];
  if (!found) {
    const listed = await listProducts(shop.database, shop.scope, search);
    return { ...listed, ...nothingBeside, source: "database", engineMilliseconds };
  }
  const [products, nearest] = await Promise.all([
    cardsOf(
      shop.database,
      shop.scope,
      found.hits.map(({ id }) => id),
      search.filters,
    ),
    search.q !== "" && found.metadata.count === 0 ? nearestOf(shop, search) : [],
  ]);
  return {
    products,
    count: (found.metadata.count ?? found.hits.length) - (found.hits.length - products.length),
    facets: namedFacets(found.facets, names),
    producers: producers ? producersFound(search.q, producers, names) : [],
    places: places ? placesFound(search.q, places, names) : [],
    did_you_mean: hasBeside ? nearerSpelling(search.q, textsOf(found.hits)) : null,
    nearest,
    source: "index",
    engineMilliseconds,
  };
}
