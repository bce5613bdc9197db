import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { activeFilters } from "~/features/catalog/active-filters";
import { completeFacets } from "~/features/catalog/complete-facets";
import { parseFilters, productsPath, toQuery } from "~/features/catalog/filters";
import { ProductListPage } from "~/features/catalog/product-list-page";
import { translateIn } from "~/i18n/catalogue.server";
import { createFormat } from "~/i18n/format";
import { languageOf } from "~/i18n/language";
import { getEnv } from "~/lib/env.server";
import { localeOf, StoreError } from "~/lib/store.server";
import { pageMeta } from "~/seo/page-meta";
import { fetchProducts } from "~/server/products.server";
import { fetchSummary } from "~/server/summary.server";

/** Blocks on one page of products with its facets; when it is empty, on the ways out too. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const locale = localeOf(language);
  const t = translateIn(language);
  const parsed = parseFilters(new URL(request.url).searchParams);
  if (!parsed) throw new Response(null, { status: 400 });
  const { filters, problems } = parsed;
  const [found, summary] = await Promise.all([
    fetchProducts(locale, toQuery(filters)).catch((error: unknown) => {
      if (error instanceof StoreError) throw new Response(null, { status: 400 });
      throw error;
    }),
    fetchSummary(locale),
  ]);
  const list = { ...found, facets: completeFacets(found.facets, filters, summary) };
  if (list.products.length === 0 && list.count > 0) throw new Response(null, { status: 404 });
  const active = activeFilters(
    { language, t, format: createFormat(language) },
    filters,
    list.facets,
  );
  const ways =
    list.count > 0
      ? []
      : await Promise.all(
          active.map(async ({ key, label, path, without }) => {
            const { count } = await fetchProducts(locale, { ...toQuery(without), limit: 1 });
            return { key, label, path, count };
          }),
        );
  const name = active.map(({ label }) => label).join(", ");
  return {
    list,
    filters,
    problems,
    ways,
    active: active.map(({ key, label, path }) => ({ key, label, path })),
    meta: pageMeta({
      language,
      publicUrl: getEnv().publicUrl,
      path: productsPath({ ...filters, sort: "recommended" }),
      title: name ? t("list.metaTitleFiltered", { filters: name }) : t("list.metaTitle"),
      description: t("list.metaDescription", { count: list.count }),
      isIndexed: list.count > 0 && active.length <= 1,
    }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.meta ?? [];

export default function ProductListRoute() {
  const { list, filters, problems, active, ways } = useLoaderData<typeof loader>();
  return (
    <ProductListPage
      list={list}
      filters={filters}
      problems={problems}
      active={active}
      ways={ways}
    />
  );
}
