import { Button } from "@medusajs/ui";
import { useMemo, useState } from "react";
import { STATUSES_WITH_STARS } from "../../../modules/ocop/rules/certification-status";
import type { AssessmentDraft } from "../../lib/assessment-draft";
import { useWords } from "../../i18n/use-words";
import type { CertificationRow, ChangeRow, RecognisedProduct } from "../../lib/recognition";
import { useFormats } from "../../lib/use-formats";
import { useResource } from "../../lib/use-resource";
import { useMayWrite } from "../../lib/use-staff";
import { Resource } from "../resource";
import { Section } from "../section";
import { AssessmentSection } from "./assessment-section";
import { CertificationListRows } from "./certification-list-rows";
import { ChangeListRows } from "./change-list-rows";
import { OpenChangeNotice } from "./open-change-notice";
import { EndReferralDrawer } from "./referral-drawers";

const ALL = 100;

type RecognitionSectionsProps = { product: RecognisedProduct };

function likelyKind({ badge }: RecognisedProduct): AssessmentDraft["kind"] {
  if (badge.last_star === null) return "first";
  // Valid: an upgrade or a re-evaluation, which only the dossier says.
  return STATUSES_WITH_STARS.includes(badge.certification_status) ? null : "re_evaluation";
}

/** Assess, propose and follow: everything about the recognition of one registered product. */
export function RecognitionSections({ product }: RecognitionSectionsProps) {
  const { t } = useWords();
  const query = useMemo(() => ({ registered_product_id: product.id, limit: ALL }), [product.id]);
  const changes = useResource<{ changes: ChangeRow[] }>("/admin/ocop/changes", query);
  const recognitions = useResource<{ certifications: CertificationRow[] }>(
    "/admin/ocop/certifications",
    { ...query, order: "-issued_on" },
  );
  return (
    <Resource of={changes}>
      {({ changes: proposed }) => (
        <>
          <OpenChangeNotice changes={proposed} />
          {product.badge.potential_five_star && (
            <ReferralSection
              product={product}
              hasOpenChange={proposed.some(({ state }) => state === "proposed")}
            />
          )}
          <Resource of={recognitions}>
            {({ certifications }) => (
              <Section title={t("assessment.recognitions")}>
                <CertificationListRows
                  certifications={certifications}
                  empty={t("assessment.no_recognitions")}
                />
              </Section>
            )}
          </Resource>
          <AssessmentSection
            productId={product.id}
            changes={proposed}
            kind={likelyKind(product)}
            today={product.badge.as_of}
          />
          <Section title={t("certification.changes")}>
            <ChangeListRows changes={proposed} />
          </Section>
        </>
      )}
    </Resource>
  );
}

type ReferralSectionProps = RecognitionSectionsProps & { hasOpenChange: boolean };

/** An open referral: potential five-star until the Minister decides (Article 7.3.e). */
function ReferralSection({ product, hasOpenChange }: ReferralSectionProps) {
  const { t } = useWords();
  const format = useFormats();
  const mayWrite = useMayWrite();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Section
      title={t("assessment.referral")}
      subtitle={t("assessment.referral_since", { date: format.date(product.potential_since) })}
      actions={
        mayWrite &&
        !hasOpenChange && (
          <Button size="small" variant="secondary" onClick={() => setIsOpen(true)}>
            {t("assessment.end_referral")}
          </Button>
        )
      }
    >
      {isOpen && (
        <EndReferralDrawer
          productId={product.id}
          today={product.badge.as_of}
          onClose={() => setIsOpen(false)}
        />
      )}
    </Section>
  );
}
