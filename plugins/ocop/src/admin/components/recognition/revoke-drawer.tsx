import { ruleSetOn } from "../../../modules/ocop/rules/rule-sets";
import type { RevocationReason } from "../../../modules/ocop/rules/rule-set";
import { useWords } from "../../i18n/use-words";
import { useDraft } from "../../lib/use-draft";
import { DateField, SelectField, TextField } from "../form-fields";
import { ProposalDrawer } from "./proposal-drawer";
import { useRecognitionWords } from "./use-recognition-words";

type RevokeDrawerProps = { certificationId: string; today: string; onClose: () => void };

type Draft = { reason: RevocationReason | null; decisionNumber: string; revokedOn: string | null };

/** Proposes to revoke a recognition for one of the legal reasons (Article 8.1). */
export function RevokeDrawer({ certificationId, today, onClose }: RevokeDrawerProps) {
  const { t } = useWords();
  const words = useRecognitionWords();
  const draft = useDraft<Draft>({ reason: null, decisionNumber: "", revokedOn: today });
  const { reason, revokedOn } = draft.values;
  const decisionNumber = draft.values.decisionNumber.trim();
  const ruleSet = ruleSetOn(revokedOn ?? today);
  const articleOf = (code: RevocationReason) =>
    ruleSet?.revocationReasons.find((one) => one.code === code)?.article;
  const article = reason && articleOf(reason);
  return (
    <ProposalDrawer
      title={t("certification.revoke")}
      change={
        reason === null || revokedOn === null || decisionNumber === ""
          ? null
          : {
              kind: "revoke",
              certification_id: certificationId,
              revoked_on: revokedOn,
              reason,
              decision_number: decisionNumber,
            }
      }
      onClose={onClose}
    >
      <SelectField
        label={t("certification.revocation_reason")}
        required
        hint={
          article && ruleSet
            ? t("certification.article", { article, decision: ruleSet.decision })
            : undefined
        }
        options={words.revocationReasons}
        {...draft.field("reason")}
      />
      <TextField
        label={t("certification.revocation_decision_number")}
        required
        hint={t("certification.decision_hint")}
        {...draft.field("decisionNumber")}
      />
      <DateField
        label={t("certification.revoked_on")}
        required
        latest={today}
        {...draft.field("revokedOn")}
      />
    </ProposalDrawer>
  );
}
