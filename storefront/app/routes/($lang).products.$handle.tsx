import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useRouteLoaderData } from "@remix-run/react";

import { submitBooking } from "~/features/booking/submit-booking.server";
import { nameIn } from "~/features/catalog/name-in";
import { ProductPage } from "~/features/product/product-page";
import { translateIn } from "~/i18n/catalogue.server";
import { languageOf } from "~/i18n/language";
import { getEnv } from "~/lib/env.server";
import { localeOf } from "~/lib/store.server";
import type { loader as rootLoader } from "~/root";
import { JsonLd } from "~/seo/json-ld";
import { pageMeta } from "~/seo/page-meta";
import { breadcrumbJsonLd, productJsonLd } from "~/seo/product-json-ld";
import { fetchProductDetail } from "~/server/products.server";

/** Blocks on the product with today's badge and its neighbours; 404 when it does not exist. */
export async function loader({ params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const t = translateIn(language);
  const detail = await fetchProductDetail(localeOf(language), params.handle ?? "");
  if (!detail) throw new Response(null, { status: 404 });
  const { product, same_place: samePlace } = detail;
  const { publicUrl } = getEnv();
  const path = `/products/${product.handle}`;
  const { sector } = product.taxonomy;
  const steps = [
    { name: t("shop.products"), path: "/products" },
    { name: nameIn(language, sector), path: `/products?sector=${sector.code}` },
  ];
  const photo = product.images[0]?.url ?? product.thumbnail;
  const photographs =
    photo === null ? [] : [photo, ...product.images.slice(1).map(({ url }) => url)];
  const context = { language, publicUrl, t };
  return {
    product,
    samePlace,
    steps,
    jsonLd: [
      productJsonLd(context, product, photographs),
      breadcrumbJsonLd(context, [...steps, { name: product.title, path }]),
    ],
    meta: pageMeta({
      language,
      publicUrl,
      path,
      title: t("product.metaTitle", { product: product.title, producer: product.producer.name }),
      description: product.subtitle ?? product.description ?? product.title,
      image: photo ?? undefined,
    }),
  };
}

/** A request for what no parcel brings. */
export async function action(input: ActionFunctionArgs) {
  return submitBooking(input);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.meta ?? [];

export default function ProductRoute() {
  const { product, samePlace, steps, jsonLd } = useLoaderData<typeof loader>();
  const frame = useRouteLoaderData<typeof rootLoader>("root");
  return (
    <>
      <JsonLd data={jsonLd} />
      <ProductPage
        // Another product begins with its own first variant, not with the last one's choice.
        key={product.id}
        product={product}
        samePlace={samePlace}
        steps={steps}
        markUrl={frame?.ocopMarkUrl ?? null}
      />
    </>
  );
}
