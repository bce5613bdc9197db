import type { SearchResult, Suggestions } from "~/features/search/types";
import { storeFetch, type Locale } from "~/lib/store.server";

import type { ProductQuery } from "./products.server";

/** What narrows and orders a search; several values of a filter stand separated by commas. */
export interface SearchQuery extends ProductQuery {
  q?: string;
  set?: string;
  in_stock?: string;
}

/** Longer than this, and the suggestions come after the next key was pressed. */
const SUGGESTIONS_TIMEOUT_MS = 1_500;

/** The products of a list or a search. Never kept: the badges are those of the moment. */
export function searchProducts(locale: Locale, query: SearchQuery): Promise<SearchResult> {
  return storeFetch<SearchResult>(locale, "/store/ocop/search", { query: { ...query } });
}

/** What to offer for what is typed so far. */
export function fetchSuggestions(locale: Locale, q: string): Promise<Suggestions> {
  return storeFetch<Suggestions>(locale, "/store/ocop/suggestions", {
    query: { q },
    timeoutMs: SUGGESTIONS_TIMEOUT_MS,
  });
}
