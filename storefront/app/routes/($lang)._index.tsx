import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { HomePage } from "~/features/home/home-page";
import { pickVaried } from "~/features/home/pick-varied";
import { translateIn } from "~/i18n/catalogue.server";
import { languageOf } from "~/i18n/language";
import { getEnv } from "~/lib/env.server";
import { localeOf } from "~/lib/store.server";
import { pageMeta } from "~/seo/page-meta";
import { fetchProducers } from "~/server/producers.server";
import { fetchProducts } from "~/server/products.server";
import { fetchSummary } from "~/server/summary.server";

const SHOWN_PRODUCTS = 11;
const SHOWN_PRODUCERS = 6;

/** Blocks on the counts, the valid products and the makers; the badges are today's. */
export async function loader({ params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const locale = localeOf(language);
  const t = translateIn(language);
  const [summary, valid, makers] = await Promise.all([
    fetchSummary(locale),
    fetchProducts(locale, { star: "3,4,5", sort: "recommended", limit: 24 }),
    fetchProducers(locale, { limit: SHOWN_PRODUCERS }),
  ]);
  return {
    summary,
    products: pickVaried(valid.products, SHOWN_PRODUCTS, ({ producer }) => producer.handle),
    producers: makers.producers,
    meta: pageMeta({
      language,
      publicUrl: getEnv().publicUrl,
      path: "/",
      title: t("home.metaTitle"),
      description: t("home.metaDescription"),
    }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.meta ?? [];

export default function HomeRoute() {
  const { summary, products, producers } = useLoaderData<typeof loader>();
  return <HomePage summary={summary} products={products} producers={producers} />;
}
