import type { ProducerDetail, ProducerList, ProductCard } from "~/features/catalog/types";
import { StoreError, storeFetch, type Locale } from "~/lib/store.server";

import { inPages } from "./pages.server";

interface ProducerQuery {
  sector?: string;
  commune?: string;
  limit?: number;
  offset?: number;
}

/** A list of producers with how many of their products are valid today, so it is never kept. */
export function fetchProducers(locale: Locale, query: ProducerQuery): Promise<ProducerList> {
  return storeFetch<ProducerList>(locale, "/store/ocop/producers", { query: { ...query } });
}

/** A producer with its products; null when there is none by that handle. */
export async function fetchProducerDetail(
  locale: Locale,
  handle: string,
): Promise<{ producer: ProducerDetail; products: ProductCard[] } | null> {
  try {
    return await storeFetch(locale, `/store/ocop/producers/${encodeURIComponent(handle)}`);
  } catch (error) {
    if (error instanceof StoreError && error.status === 404) return null;
    throw error;
  }
}

/** The handles of all producers, for the sitemap. */
export function fetchProducerHandles(locale: Locale): Promise<string[]> {
  return inPages(async (limit, offset) => {
    const { producers, count } = await fetchProducers(locale, { limit, offset });
    return { handles: producers.map(({ handle }) => handle), count };
  });
}
