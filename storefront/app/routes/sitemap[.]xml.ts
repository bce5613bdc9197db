import { LAW_PAGES } from "~/features/law/law-pages";
import { getEnv } from "~/lib/env.server";
import { sitemapXml } from "~/seo/sitemap";
import { fetchProducerHandles } from "~/server/producers.server";
import { fetchProductHandles } from "~/server/products.server";

/** Every public page in both languages: what is published now, for an hour. */
export async function loader() {
  const [products, producers] = await Promise.all([
    fetchProductHandles("vi-VN"),
    fetchProducerHandles("vi-VN"),
  ]);
  const paths = [
    ...["/", "/products", "/producers", "/certificates", "/report", "/complaint"],
    ...["/open-data", "/programme"],
    ...LAW_PAGES.map(({ path }) => path),
    ...products.map((handle) => `/products/${handle}`),
    ...producers.map((handle) => `/producers/${handle}`),
  ];
  return new Response(sitemapXml(getEnv().publicUrl, paths), {
    headers: {
      "Content-Type": "application/xml; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
    },
  });
}
