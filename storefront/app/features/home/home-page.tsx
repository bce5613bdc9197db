import { type ReactNode } from "react";

import { listPath } from "~/features/catalog/filters";
import { ProductGrid } from "~/features/catalog/product-grid";
import { ProductTile } from "~/features/catalog/product-tile";
import type { ProducerSummary, ProductCard, Summary } from "~/features/catalog/types";
import { ProducerTile } from "~/features/producer/producer-tile";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { JsonLd } from "~/seo/json-ld";

import { Hero } from "./hero";
import { SectorTiles } from "./sector-tiles";
import { PlaceList, TileMap } from "./tile-map";

const FIRST_PRODUCTS = 3;

/** The home page: promise, today's valid products beside the map, sectors, makers. */
export function HomePage({
  summary,
  products,
  producers,
}: {
  summary: Summary;
  products: readonly ProductCard[];
  producers: readonly ProducerSummary[];
}) {
  const { t } = useI18n();
  const first = products.slice(0, FIRST_PRODUCTS);
  const onMap = summary.places.reduce((sum, place) => sum + place.product_count, 0);
  return (
    <>
      <JsonLd
        data={{ "@context": "https://schema.org", "@type": "WebSite", name: t("shop.name") }}
      />
      <div className="border-hairline md:border-b">
        <Hero summary={summary} />
      </div>
      <div className="page grid gap-12 pb-6 md:gap-18 md:py-8">
        <div className="grid gap-12 lg:grid-cols-[minmax(0,1fr)_27rem] lg:gap-8">
          <Section
            title={t("home.valid")}
            more={{ to: listPath({ stars: [3, 4, 5] }), words: t("home.allValid") }}
          >
            <ul className="grid grid-cols-2 gap-3 md:grid-cols-3 md:gap-4">
              {first.map((product, index) => (
                <li key={product.id} className={index === 2 ? "hidden md:block" : undefined}>
                  <ProductTile
                    product={product}
                    priority={index === 0 ? "first" : "soon"}
                    isNarrow
                  />
                </li>
              ))}
            </ul>
          </Section>
          <Section title={t("home.map")}>
            <TileMap
              places={summary.places}
              missingCount={Math.max(0, summary.product_count - onMap)}
            />
          </Section>
          <div className="-mt-6 lg:col-span-2 lg:mt-0">
            <PlaceList places={summary.places} />
          </div>
        </div>
        <Section title={t("home.sectors")}>
          <SectorTiles sectors={summary.sectors} />
        </Section>
        <Section title={t("home.more")} more={{ to: "/products", words: t("home.allProducts") }}>
          <ProductGrid products={products.slice(FIRST_PRODUCTS)} />
        </Section>
        <Section title={t("home.makers")} more={{ to: "/producers", words: t("home.allMakers") }}>
          <ul className="grid gap-3 md:grid-cols-2 md:gap-4 lg:grid-cols-3">
            {producers.map((producer) => (
              <li key={producer.handle}>
                <ProducerTile producer={producer} />
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </>
  );
}

function Section({
  title,
  more,
  children,
}: {
  title: string;
  more?: { to: string; words: string };
  children: ReactNode;
}) {
  return (
    <section className="grid content-start gap-4">
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-6">
        <h2 className="text-xl md:text-2xl">{title}</h2>
        {more && (
          <LocalLink to={more.to} className="inline-flex min-h-11 items-center">
            {more.words}
          </LocalLink>
        )}
      </div>
      {children}
    </section>
  );
}
