import { ProductGrid } from "~/features/catalog/product-grid";
import type { ProducerDetail, ProductCard } from "~/features/catalog/types";
import { Breadcrumbs } from "~/features/frame/breadcrumbs";
import { legacyPlaceIn, originWords } from "~/features/place/place-words";
import { SourceList } from "~/features/product/source-list";
import { useI18n } from "~/i18n/use-i18n";
import { Facts } from "~/ui/facts";

import { hasOwnWords, OwnWords } from "./own-words";

/** A producer: its products, and what the register says apart from what the producer tells. */
export function ProducerPage({
  producer,
  products,
  asOf,
}: {
  producer: ProducerDetail;
  products: readonly ProductCard[];
  asOf: string | null;
}) {
  const { language, t, format } = useI18n();
  const origin = originWords(language, t, producer);
  return (
    <div className="page grid gap-6 pb-8">
      <Breadcrumbs steps={[{ name: t("shop.producers"), path: "/producers" }]} />
      <div className="grid gap-1">
        <h1 className="text-2xl md:text-3xl">{producer.name}</h1>
        {origin && <p className="text-lg text-muted">{origin}</p>}
        <p>
          {t("producer.products", { count: producer.product_count })}
          {" · "}
          <span className={producer.valid_product_count > 0 ? "text-terrace" : "text-muted"}>
            {t("producer.valid", { count: producer.valid_product_count })}
          </span>
        </p>
      </div>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid gap-8">
          {hasOwnWords(producer) && <OwnWords profile={producer} name={producer.name} />}
          <section className="grid gap-4">
            <h2 className="text-xl">{t("producer.productsTitle")}</h2>
            <ProductGrid products={products} columns="beside" firstScreen={3} />
          </section>
        </div>
        <section
          aria-labelledby="register"
          className="grid gap-4 rounded-md border border-hairline border-t-4 border-t-sea bg-white p-4 md:p-6"
        >
          <div>
            <h2 id="register" className="text-xl">
              {t("register.title")}
            </h2>
            {asOf && (
              <p className="text-sm text-muted">
                {t("register.asOf", { date: format.date(asOf) })}
              </p>
            )}
          </div>
          <Facts facts={registerFacts()} />
          <SourceList sources={producer.sources} />
        </section>
      </div>
    </div>
  );

  function registerFacts(): [string, string][] {
    const facts: [string, string][] = [
      [t("producer.legalName"), producer.legal_name],
      [t("producer.legalForm"), t(`legalForm.${producer.legal_form}`)],
      [t("producer.place"), origin ?? t("register.unknown")],
      [t("producer.address"), producer.address ?? t("register.unknown")],
      [t("producer.taxCode"), producer.tax_code ?? t("producer.notPublic")],
    ];
    if (producer.place && producer.legacy_place) {
      facts.push([t("producer.formerly"), legacyPlaceIn(language, producer.legacy_place)]);
    }
    if (producer.top_star !== null) {
      facts.push([t("producer.topStar"), t("list.star", { star: producer.top_star })]);
    }
    if (producer.management_systems.length > 0) {
      facts.push([t("producer.systems"), producer.management_systems.join(", ")]);
    }
    return facts;
  }
}
