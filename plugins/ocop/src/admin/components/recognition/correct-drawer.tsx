import { useWords } from "../../i18n/use-words";
import type { CertificationDetail } from "../../lib/recognition";
import { useDraft } from "../../lib/use-draft";
import { DateField, TextField } from "../form-fields";
import { ProposalDrawer } from "./proposal-drawer";

type CorrectDrawerProps = {
  certification: CertificationDetail;
  today: string;
  onClose: () => void;
};

/** Proposes to mend what was entered differently from the paper decision. */
export function CorrectDrawer({ certification, today, onClose }: CorrectDrawerProps) {
  const { t } = useWords();
  // A day that the source does not give to the day stays unless somebody enters one.
  const knownDay =
    certification.issued_on?.precision === "day" ? certification.issued_on.date : null;
  const draft = useDraft<{ decision: string; certificate: string; issuedOn: string | null }>({
    decision: certification.decision_number ?? "",
    certificate: certification.certificate_number ?? "",
    issuedOn: knownDay,
  });
  const changed = (value: string, known: string | null) =>
    value.trim() === "" || value.trim() === known ? null : value.trim();
  const decision = changed(draft.values.decision, certification.decision_number);
  const certificate = changed(draft.values.certificate, certification.certificate_number);
  const issuedOn = draft.values.issuedOn === knownDay ? null : draft.values.issuedOn;
  return (
    <ProposalDrawer
      title={t("certification.correct")}
      about={t("certification.correct_about")}
      change={
        decision === null && certificate === null && issuedOn === null
          ? null
          : {
              kind: "correct",
              certification_id: certification.id,
              decision_number: decision,
              certificate_number: certificate,
              issued_on: issuedOn,
            }
      }
      onClose={onClose}
    >
      <TextField
        label={t("certification.decision_number")}
        hint={t("certification.decision_hint")}
        {...draft.field("decision")}
      />
      <TextField label={t("certification.certificate_number")} {...draft.field("certificate")} />
      <DateField
        label={t("certification.issued_on")}
        hint={t("certification.correct_date_hint")}
        latest={today}
        {...draft.field("issuedOn")}
      />
    </ProposalDrawer>
  );
}
