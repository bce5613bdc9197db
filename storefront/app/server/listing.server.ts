import { redirect } from "@remix-run/node";

import { activeFilters, waysOut } from "~/features/catalog/active-filters";
import { completeFacets } from "~/features/catalog/complete-facets";
import {
  isFormAddress,
  listPath,
  parseFilters,
  toQuery,
  type FilterProblem,
  type Filters,
} from "~/features/catalog/filters";
import { translateIn } from "~/i18n/catalogue.server";
import { createFormat } from "~/i18n/format";
import { pathIn, type Language } from "~/i18n/language";
import { localeOf, StoreError } from "~/lib/store.server";

import { searchProducts } from "./search.server";
import { fetchSummary } from "./summary.server";

/**
 * Reads the filters of a list's address. Throws a Response: 400 for a made-up address, a redirect to
 * the short form of one that a browser made from the form.
 */
export function readListAddress(
  language: Language,
  request: Request,
): { filters: Filters; problems: FilterProblem[] } {
  const search = new URL(request.url).searchParams;
  const parsed = parseFilters(search);
  if (!parsed) throw new Response(null, { status: 400 });
  if (parsed.problems.length === 0 && isFormAddress(search)) {
    throw redirect(pathIn(language, listPath(parsed.filters)));
  }
  return parsed;
}

/**
 * One page of products with its facets, its filters in words and, when it is empty, the ways out.
 * Throws a Response: 400 when the backend refuses the filters, 404 behind the last page.
 */
export async function loadListing(language: Language, filters: Filters) {
  const locale = localeOf(language);
  const [found, summary] = await Promise.all([
    searchProducts(locale, toQuery(filters)).catch((error: unknown) => {
      if (error instanceof StoreError) throw new Response(null, { status: 400 });
      throw error;
    }),
    fetchSummary(locale),
  ]);
  if (found.products.length === 0 && found.count > 0) throw new Response(null, { status: 404 });
  const facets = completeFacets(found.facets, filters, summary);
  const words = { language, t: translateIn(language), format: createFormat(language) };
  const active = activeFilters(words, filters, facets);
  const ways =
    found.count > 0
      ? []
      : await Promise.all(
          waysOut(active).map(async ({ key, label, path, without }) => {
            const { count } = await searchProducts(locale, { ...toQuery(without), limit: 1 });
            return { key, label, path, count };
          }),
        );
  return {
    list: { ...found, facets },
    active: active.map(({ key, label, path }) => ({ key, label, path })),
    ways: ways.filter(({ count }) => count > 0),
    sectors: summary.sectors,
  };
}
