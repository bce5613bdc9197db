import { RecordList } from "../../../../components/record-list";
import { OutsideLink } from "../../../../components/recognition/text-link";
import { RowLink } from "../../../../components/row-link";
import { Section } from "../../../../components/section";
import { CertificationBadge } from "../../../../components/status-badge";
import { useWords } from "../../../../i18n/use-words";
import { useFormats } from "../../../../lib/use-formats";
import {
  basisInWords,
  type RecordedCertification,
  type RegisteredProduct,
} from "../registered-product";

/** Every recognition with its status of today and its public page, newest first. */
export function CertificationsSection({ product }: { product: RegisteredProduct }) {
  const { t } = useWords();
  const noteOf = useTerm();
  return (
    <Section title={t("registered_products.certifications")}>
      <RecordList
        empty={t("registered_products.certifications_empty")}
        records={product.certifications.map((certification) => ({
          id: certification.id,
          title: (
            <RowLink to={`/ocop/certifications/${certification.id}`}>
              {[
                t("common.star", { count: certification.star }),
                certification.decision_number === null
                  ? t("registered_products.no_decision")
                  : t("registered_products.decision", { number: certification.decision_number }),
              ].join(" · ")}
            </RowLink>
          ),
          notes: [
            noteOf(certification),
            basisInWords(certification.legal_basis, t),
            <OutsideLink key="public" href={certification.certificate_url}>
              {t("registered_products.public_certificate")}
            </OutsideLink>,
          ],
          aside: <CertificationBadge status={certification.status} />,
        }))}
      />
    </Section>
  );
}

function useTerm() {
  const { t } = useWords();
  const format = useFormats();
  return (certification: RecordedCertification) => {
    const { issued_precision: precision, extended_until, revoked_on } = certification;
    const dated = (date: string | null) =>
      format.dated(date && precision ? { date, precision } : null);
    return [
      t("registered_products.term", {
        from: dated(certification.issued_on),
        until: dated(certification.valid_until),
      }),
      extended_until && t("registered_products.extended", { date: format.date(extended_until) }),
      revoked_on && t("registered_products.revoked", { date: format.date(revoked_on) }),
    ]
      .filter(Boolean)
      .join("; ");
  };
}
