import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { originWords } from "~/features/place/place-words";
import { ProducerPage } from "~/features/producer/producer-page";
import { translateIn } from "~/i18n/catalogue.server";
import { languageOf } from "~/i18n/language";
import { getEnv } from "~/lib/env.server";
import { localeOf } from "~/lib/store.server";
import { JsonLd } from "~/seo/json-ld";
import { pageMeta } from "~/seo/page-meta";
import { breadcrumbJsonLd } from "~/seo/product-json-ld";
import { fetchProducerDetail } from "~/server/producers.server";

/** Blocks on the producer with its products and their badges; 404 when it does not exist. */
export async function loader({ params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const t = translateIn(language);
  const detail = await fetchProducerDetail(localeOf(language), params.handle ?? "");
  if (!detail) throw new Response(null, { status: 404 });
  const { producer, products } = detail;
  const { publicUrl } = getEnv();
  const path = `/producers/${producer.handle}`;
  const place = originWords(language, t, producer);
  const name = place ? `${producer.name}, ${place}` : producer.name;
  return {
    producer,
    products,
    asOf: products[0]?.badge.as_of ?? null,
    jsonLd: breadcrumbJsonLd({ language, publicUrl }, [
      { name: t("shop.producers"), path: "/producers" },
      { name: producer.name, path },
    ]),
    meta: pageMeta({
      language,
      publicUrl,
      path,
      title: t("producer.metaTitle", { name }),
      description: t("producer.metaDescription", { name, count: producer.product_count }),
    }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.meta ?? [];

export default function ProducerRoute() {
  const { producer, products, asOf, jsonLd } = useLoaderData<typeof loader>();
  return (
    <>
      <JsonLd data={jsonLd} />
      <ProducerPage producer={producer} products={products} asOf={asOf} />
    </>
  );
}
