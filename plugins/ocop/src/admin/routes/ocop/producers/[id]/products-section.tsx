import { Text } from "@medusajs/ui";
import { RecordList } from "../../../../components/record-list";
import { RowLink } from "../../../../components/row-link";
import { Section } from "../../../../components/section";
import { CertificationBadge } from "../../../../components/status-badge";
import { useWords } from "../../../../i18n/use-words";
import { productSetName } from "../../registered-products/registered-product";
import type { Producer } from "../producer";

/** The producer's products in the programme with today's badges. */
export function ProductsSection({ producer }: { producer: Producer }) {
  const { t, language } = useWords();
  return (
    <Section title={t("producer_parts.products")}>
      <RecordList
        empty={t("producer_parts.products_empty")}
        records={producer.registered_products.map(({ id, name, product_set: set, badge }) => ({
          id,
          title: <RowLink to={`/ocop/registered-products/${id}`}>{name}</RowLink>,
          notes: [productSetName(set, language)],
          aside: (
            <>
              {badge.star !== null && (
                <Text size="small">{t("common.star", { count: badge.star })}</Text>
              )}
              <CertificationBadge status={badge.certification_status} />
            </>
          ),
        }))}
      />
    </Section>
  );
}
