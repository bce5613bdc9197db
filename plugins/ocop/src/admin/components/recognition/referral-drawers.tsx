import { useWords } from "../../i18n/use-words";
import type { AssessmentRow } from "../../lib/recognition";
import { useDraft } from "../../lib/use-draft";
import { DateField } from "../form-fields";
import { ProposalDrawer } from "./proposal-drawer";

type ReferDrawerProps = { assessment: AssessmentRow; today: string; onClose: () => void };

/** Proposes to refer a provincial result of 90 points or more to the centre (Article 7.3.e). */
export function ReferDrawer({ assessment, today, onClose }: ReferDrawerProps) {
  const { t } = useWords();
  const draft = useDraft<{ approvedOn: string | null }>({ approvedOn: null });
  const { approvedOn } = draft.values;
  return (
    <ProposalDrawer
      title={t("assessment.refer")}
      about={t("assessment.refer_to_centre")}
      change={
        approvedOn === null
          ? null
          : {
              kind: "refer_to_centre",
              registered_product_id: assessment.registered_product_id,
              assessment_id: assessment.id,
              approved_on: approvedOn,
            }
      }
      onClose={onClose}
    >
      <DateField
        label={t("assessment.approved_on")}
        required
        earliest={assessment.assessed_on}
        latest={today}
        {...draft.field("approvedOn")}
      />
    </ProposalDrawer>
  );
}

type EndReferralDrawerProps = { productId: string; today: string; onClose: () => void };

/** Proposes that the centre has answered without recognising five stars. */
export function EndReferralDrawer({ productId, today, onClose }: EndReferralDrawerProps) {
  const { t } = useWords();
  const draft = useDraft<{ decidedOn: string | null }>({ decidedOn: null });
  const { decidedOn } = draft.values;
  return (
    <ProposalDrawer
      title={t("assessment.end_referral")}
      about={t("assessment.end_referral_about")}
      change={
        decidedOn === null
          ? null
          : { kind: "end_referral", registered_product_id: productId, decided_on: decidedOn }
      }
      onClose={onClose}
    >
      <DateField
        label={t("assessment.decided_on")}
        required
        latest={today}
        {...draft.field("decidedOn")}
      />
    </ProposalDrawer>
  );
}
