import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { ProducerListPage } from "~/features/producer/producer-list-page";
import {
  parseProducerFilters,
  PRODUCERS_PAGE_SIZE,
  producersPath,
} from "~/features/producer/producer-filters";
import { translateIn } from "~/i18n/catalogue.server";
import { languageOf } from "~/i18n/language";
import { getEnv } from "~/lib/env.server";
import { localeOf, StoreError } from "~/lib/store.server";
import { pageMeta } from "~/seo/page-meta";
import { fetchProducers } from "~/server/producers.server";

/** Blocks on one page of producers with today's counts. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const t = translateIn(language);
  const filters = parseProducerFilters(new URL(request.url).searchParams);
  if (!filters) throw new Response(null, { status: 400 });
  const list = await fetchProducers(localeOf(language), {
    sector: filters.sector ?? undefined,
    commune: filters.commune ?? undefined,
    limit: PRODUCERS_PAGE_SIZE,
    offset: (filters.page - 1) * PRODUCERS_PAGE_SIZE,
  }).catch((error: unknown) => {
    if (error instanceof StoreError) throw new Response(null, { status: 400 });
    throw error;
  });
  if (list.producers.length === 0 && list.count > 0) throw new Response(null, { status: 404 });
  return {
    list,
    filters,
    meta: pageMeta({
      language,
      publicUrl: getEnv().publicUrl,
      path: producersPath(filters),
      title: t("producers.metaTitle"),
      description: t("producers.metaDescription", { count: list.count }),
      isIndexed: list.count > 0,
    }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.meta ?? [];

export default function ProducerListRoute() {
  const { list, filters } = useLoaderData<typeof loader>();
  return <ProducerListPage list={list} filters={filters} />;
}
