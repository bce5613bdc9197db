import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { listPath } from "~/features/catalog/filters";
import { ProductListPage } from "~/features/catalog/product-list-page";
import { translateIn } from "~/i18n/catalogue.server";
import { languageOf, pathIn } from "~/i18n/language";
import { getEnv } from "~/lib/env.server";
import { pageMeta } from "~/seo/page-meta";
import { loadListing, readListAddress } from "~/server/listing.server";

/** A search among the products is a page of its own. Blocks on one page of products with its facets; when it is empty, on the ways out too. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const t = translateIn(language);
  const { filters, problems } = readListAddress(language, request);
  if (filters.q) throw redirect(pathIn(language, listPath(filters)));
  const { list, active, ways } = await loadListing(language, filters);
  const name = active.map(({ label }) => label).join(", ");
  return {
    listing: { list, filters, problems, active, ways },
    meta: pageMeta({
      language,
      publicUrl: getEnv().publicUrl,
      path: listPath({ ...filters, sort: "recommended" }),
      title: name ? t("list.metaTitleFiltered", { filters: name }) : t("list.metaTitle"),
      description: t("list.metaDescription", { count: list.count }),
      isIndexed: list.count > 0 && active.length <= 1,
    }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.meta ?? [];

export default function ProductListRoute() {
  const { listing } = useLoaderData<typeof loader>();
  return <ProductListPage {...listing} />;
}
