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

const keptCounts = new Map<string, { until: number; counts: Promise<Map<string, number>> }>();

async function readSetCounts({ search, gate }: Shop, asked: ProductSearch) {
  const query = productQuery({ ...asked, q: "", filters: {}, limit: 0 });
  const options = { facets: ["set"], count: "none" as const };
  const answers = await gate.ask(() => search.searchMany([{ ...query, search_options: options }]));
  const facet = answers?.[0]?.facets?.set;
  return new Map(
    facet?.type === "value" ? facet.values.map(({ value, count }) => [value, count]) : [],
  );
}

/** How many products each set has in the shop, a few seconds old at most: asked only where a set is named. */
function setCountsOf(shop: Shop, asked: ProductSearch): Promise<Map<string, number>> {
  const key = asked.salesChannelIds.join();
  const kept = keptCounts.get(key);
  if (kept && kept.until > Date.now()) return kept.counts;
  const counts = readSetCounts(shop, asked);
  keptCounts.set(key, { until: Date.now() + COUNTS_KEPT_MILLISECONDS, counts });
  const forget = () => keptCounts.delete(key);
  counts.then(({ size }) => size > 0 || forget(), forget);
  return counts;
}

/** The sets with their counts, none without products. */
function countedSets(sets: SetName[], counts: Map<string, number>): SuggestedSet[] {
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
  const [answers, setCounts] = await Promise.all([
    shop.gate.ask(() =>
      shop.search.searchMany([
        {
          ...products,
          search_options: { ...products.search_options, facets: [], count: "none" as const },
        },
        ...besideQueries(q, BESIDE),
      ]),
    ),
    sets.length > 0 ? setCountsOf(shop, search) : new Map<string, number>(),
  ]);
  const [found, producers, places] = answers ?? [];
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
    sets: countedSets(sets, setCounts),
    did_you_mean: nearerSpelling(q, textsOf(found.hits)),
    source: "index",
  };
}
