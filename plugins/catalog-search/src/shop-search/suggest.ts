import type { SearchTypes } from "@medusajs/framework/types";
import type { ProductCard } from "@ocop/ocop/catalog";
import { foldedWordsOf } from "../text/fold";
import { SET_NAMES } from "../text/set-names";
import {
  besideQueries,
  placesFound,
  producersFound,
  type FoundPlace,
  type FoundProducer,
} from "./found-beside";
import { cardsOf, listProducts } from "./listing";
import { namesOf, type SetName } from "./names";
import { nearerSpelling } from "./nearer-spelling";
import { productQuery, type ProductSearch } from "./product-query";
import { textsOf, type Shop } from "./search-shop";

/** A set of the law with how many products of the shop belong to it. */
type SuggestedSet = Pick<SetName, "number" | "name_vi" | "name_en" | "sector_code"> & {
  product_count: number;
};

export type Suggestions = {
  products: ProductCard[];
  producers: FoundProducer[];
  places: FoundPlace[];
  sets: SuggestedSet[];
  did_you_mean: string | null;
  source: "index" | "database";
};

const PRODUCTS = 5;
const BESIDE = 3;
const SETS = 2;

/** The sets whose name, or another name of theirs, holds every word typed. */
function setsNamed(q: string, sets: SetName[]): SetName[] {
  const words = foldedWordsOf(q);
  const holds = (text: string) => {
    const present = foldedWordsOf(text);
    return words.every((word) => present.some((one) => one.startsWith(word)));
  };
  return sets.filter(({ number, name_vi, name_en }) =>
    [name_vi, name_en, ...(SET_NAMES[number] ?? [])].some(holds),
  );
}

/** People who type ask with every key, and what is known in the shop changes in seconds at the soonest. */
const COUNTS_KEPT_MILLISECONDS = 5_000;

type SetCounts = ReadonlyMap<string, number>;

/** How many products each set has in the shop, by the sales channels asked for; a few seconds old at most. */
const keptCounts = new Map<string, { until: number; counts: SetCounts }>();

function keptCountsOf(channels: string): SetCounts | null {
  const kept = keptCounts.get(channels);
  return kept && kept.until > Date.now() ? kept.counts : null;
}

function keepCounts(channels: string, facet: SearchTypes.SearchFacetResult | undefined): SetCounts {
  if (facet?.type !== "value") return new Map();
  const counts = new Map(facet.values.map(({ value, count }) => [value, count]));
  keptCounts.set(channels, { until: Date.now() + COUNTS_KEPT_MILLISECONDS, counts });
  return counts;
}

function setCountQuery(search: ProductSearch) {
  const query = productQuery({ ...search, q: "", filters: {}, limit: 0 });
  return { ...query, search_options: { facets: ["set"], count: "none" as const } };
}

/** The sets with their counts, none without products. */
function countedSets(sets: SetName[], counts: SetCounts): SuggestedSet[] {
  return sets
    .map(({ number, name_vi, name_en, sector_code }) => {
      const product_count = counts.get(String(number)) ?? 0;
      return { number, name_vi, name_en, sector_code, product_count };
    })
    .filter(({ product_count: count }) => count > 0)
    .slice(0, SETS);
}

/** What somebody who is typing may be looking for, few of each kind. */
export async function suggest(
  shop: Shop,
  { q, isEnglish }: Pick<ProductSearch, "q" | "isEnglish">,
): Promise<Suggestions> {
  const search: ProductSearch = {
    q,
    isEnglish,
    filters: {},
    sort: "relevance",
    limit: PRODUCTS,
    offset: 0,
    salesChannelIds: shop.scope.salesChannelIds ?? [],
  };
  const products = productQuery(search);
  const names = await namesOf(shop.database);
  const sets = setsNamed(q, names.sets);
  const channels = search.salesChannelIds.join();
  const kept = keptCountsOf(channels);
  const answers = await shop.gate.ask(() =>
    shop.search.searchMany([
      {
        ...products,
        search_options: { ...products.search_options, facets: [], count: "none" as const },
      },
      ...besideQueries(q, BESIDE),
      ...(sets.length > 0 && kept === null ? [setCountQuery(search)] : []),
    ]),
  );
  const [found, producers, places, bySet] = answers ?? [];
  if (!found || !producers || !places) {
    const listed = await listProducts(shop.database, shop.scope, search);
    return {
      products: listed.products,
      producers: [],
      places: [],
      sets: [],
      did_you_mean: null,
      source: "database",
    };
  }
  return {
    products: await cardsOf(
      shop.database,
      shop.scope,
      found.hits.map(({ id }) => id),
    ),
    producers: producersFound(q, producers, names),
    places: placesFound(q, places, names),
    sets: countedSets(sets, kept ?? keepCounts(channels, bySet?.facets?.set)),
    did_you_mean: nearerSpelling(q, textsOf(found.hits)),
    source: "index",
  };
}
