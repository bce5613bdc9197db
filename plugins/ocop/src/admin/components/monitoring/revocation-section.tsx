import { Button } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { useWords } from "../../i18n/use-words";
import { useFormats } from "../../lib/use-formats";
import { Facts } from "../facts";
import { Section } from "../section";
import { registeredProductPage } from "./paths";
import type { Inspection, ProductRef } from "./types";

type RevocationSectionProps = {
  revocation: NonNullable<Inspection["revocation"]>;
  product: ProductRef | null;
};

/** Until when the authority decides on revocation after a violation, and where it is proposed. */
export function RevocationSection({ revocation, product }: RevocationSectionProps) {
  const { t } = useWords();
  const format = useFormats();
  const { deadline_on, days_left, revoked_on, legal_basis: basis } = revocation;
  return (
    <Section
      title={t("monitoring.revocation.title")}
      subtitle={t("monitoring.revocation.about")}
      actions={
        product && (
          <Button size="small" variant="secondary" asChild>
            <Link to={registeredProductPage(product.id)}>
              {t("monitoring.revocation.open_product")}
            </Link>
          </Button>
        )
      }
    >
      <Facts
        items={[
          {
            label: t("monitoring.revocation.deadline"),
            value: format.date(deadline_on),
            note:
              revoked_on === null
                ? format.daysLeft(days_left ?? 0)
                : t("monitoring.revocation.decided", { date: format.date(revoked_on) }),
          },
          {
            label: t("monitoring.revocation.basis"),
            value:
              basis.article === null
                ? basis.decision
                : t("monitoring.revocation.article", {
                    article: basis.article,
                    decision: basis.decision,
                  }),
          },
        ]}
      />
    </Section>
  );
}
