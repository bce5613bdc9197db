import { Link } from "react-router-dom";
import { Facts } from "../../../../components/facts";
import { Section } from "../../../../components/section";
import { ProducerStateBadge } from "../../../../components/status-badge";
import { useWords } from "../../../../i18n/use-words";
import { useFormats } from "../../../../lib/use-formats";
import { placeOf } from "../../producers/producer";
import { basisInWords, productSetName, type RegisteredProduct } from "../registered-product";

/** What the register says of a product besides its recognitions. */
export function FactsSection({ product }: { product: RegisteredProduct }) {
  const { t, language } = useWords();
  const format = useFormats();
  const { producer, listing, badge, evidence_grade: grade } = product;
  return (
    <Section
      title={t("registered_products.facts")}
      subtitle={t("common.updated_at", { time: format.instant(product.updated_at) })}
    >
      <Facts
        items={[
          {
            label: t("registered_products.producer"),
            value: (
              <span className="flex flex-wrap items-center gap-2">
                <Link to={`/ocop/producers/${producer.id}`} className="hover:underline">
                  {producer.name}
                </Link>
                <ProducerStateBadge state={producer.state} />
              </span>
            ),
            note:
              placeOf({
                administrative_unit: product.administrative_unit,
                legacy_place: producer.legacy_place,
              }) ?? undefined,
          },
          {
            label: t("registered_products.product_set"),
            value: productSetName(product.product_set, language),
          },
          {
            label: t("registered_products.status"),
            value: t(`status.certification.${badge.certification_status}`),
            note: badge.potential_five_star ? t("registered_products.potential") : undefined,
          },
          {
            label: t("registered_products.basis"),
            value: basisInWords(badge.legal_basis, t),
          },
          { label: t("registered_products.programme_code"), value: product.programme_code },
          {
            label: t("registered_products.description"),
            value: product.description ?? t("common.none"),
          },
          {
            label: t("registered_products.listing"),
            value: listing ? (
              <Link to={`/products/${listing.id}`} className="hover:underline">
                {listing.title}
              </Link>
            ) : (
              t("registered_products.not_listed")
            ),
          },
          {
            label: t("registered_products.evidence_grade"),
            value: grade && t(`registered_products.evidence_grades.${grade}`),
          },
          {
            label: t("registered_products.documents"),
            value: t("registered_products.document_count", { count: product.document_count }),
          },
        ]}
      />
    </Section>
  );
}
