import type { Star } from "../../../modules/ocop/rules/star";
import { ruleSetOn, validUntil } from "../../../modules/ocop/rules/rule-sets";
import { useWords } from "../../i18n/use-words";
import type { AssessmentRow } from "../../lib/recognition";
import { useDraft } from "../../lib/use-draft";
import { useFormats } from "../../lib/use-formats";
import { DateField, TextField } from "../form-fields";
import { Notice } from "./notice";
import { ProposalDrawer } from "./proposal-drawer";

type AwardDrawerProps = {
  assessment: AssessmentRow;
  star: Star;
  today: string;
  onClose: () => void;
};

/** Proposes the recognition that an assessment leads to; the star is the assessment's. */
export function AwardDrawer({ assessment, star, today, onClose }: AwardDrawerProps) {
  const { t } = useWords();
  const draft = useDraft<{ decision: string; certificate: string; issuedOn: string | null }>({
    decision: "",
    certificate: "",
    issuedOn: null,
  });
  const { issuedOn } = draft.values;
  const decision = draft.values.decision.trim();
  const certificate = draft.values.certificate.trim();
  return (
    <ProposalDrawer
      title={t("assessment.award_title", { count: star })}
      change={
        issuedOn === null || decision === ""
          ? null
          : {
              kind: "award",
              registered_product_id: assessment.registered_product_id,
              assessment_id: assessment.id,
              star,
              decision_number: decision,
              certificate_number: certificate === "" ? null : certificate,
              issued_on: issuedOn,
            }
      }
      onClose={onClose}
    >
      <TextField
        label={t("certification.decision_number")}
        required
        hint={t("certification.decision_hint")}
        {...draft.field("decision")}
      />
      <TextField label={t("certification.certificate_number")} {...draft.field("certificate")} />
      <DateField
        label={t("assessment.issued_on")}
        required
        earliest={assessment.assessed_on}
        latest={today}
        {...draft.field("issuedOn")}
      />
      {issuedOn !== null && <AwardOutlook star={star} issuedOn={issuedOn} />}
    </ProposalDrawer>
  );
}

/** What follows from the star and the day, before anything is sent. */
function AwardOutlook({ star, issuedOn }: { star: Star; issuedOn: string }) {
  const { t, language } = useWords();
  const format = useFormats();
  const authority = ruleSetOn(issuedOn)?.authorities[star];
  return (
    <Notice>
      <p className="txt-compact-small-plus">{t("assessment.will_be")}</p>
      <p>
        {t("common.star", { count: star })} ·{" "}
        {t("certification.from_to", {
          from: format.date(issuedOn),
          until: format.date(validUntil(issuedOn)),
        })}
      </p>
      {authority && (
        <p>
          {t("certification.authority")}:{" "}
          {language === "vi" ? authority.name_vi : authority.name_en}
        </p>
      )}
    </Notice>
  );
}
