import { Text } from "@medusajs/ui";
import { RowLink } from "../../../../components/row-link";
import { Section } from "../../../../components/section";
import { CertificationBadge } from "../../../../components/status-badge";
import { useWords } from "../../../../i18n/use-words";
import type { Producer } from "../producer";

/** The producer's products in the programme with today's badges. */
export function ProductsSection({ producer }: { producer: Producer }) {
  const { t, language } = useWords();
  const products = producer.registered_products;
  return (
    <Section title={t("producer_parts.products")}>
      {products.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("producer_parts.products_empty")}
        </Text>
      ) : (
        <ul className="divide-y">
          {products.map(({ id, name, product_set: set, badge }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-2 px-6 py-3">
              <div className="min-w-0 flex-1">
                <RowLink to={`/ocop/registered-products/${id}`}>{name}</RowLink>
                <Text size="small" leading="compact" className="text-ui-fg-subtle">
                  {set.number}. {language === "vi" ? set.name_vi : set.name_en}
                </Text>
              </div>
              {badge.star !== null && (
                <Text size="small">{t("common.star", { count: badge.star })}</Text>
              )}
              <CertificationBadge status={badge.certification_status} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
