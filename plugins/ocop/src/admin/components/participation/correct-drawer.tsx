import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import { PARTICIPATIONS_API, type Participation } from "../../lib/participation";
import { useDraft } from "../../lib/use-draft";
import { useChange } from "../../lib/use-resource";
import { CheckField } from "../check-field";
import { FormDrawer } from "../form-drawer";
import { DateField, LongTextField } from "../form-fields";

type CorrectProps = { participation: Participation; onClose: () => void };

/** Corrects a participation's time by a newer row, with the reason. */
export function CorrectDrawer({ participation: { id, facts }, onClose }: CorrectProps) {
  const { t } = useWords();
  const [newest] = facts;
  const draft = useDraft({
    started_on: newest?.started_on ?? null,
    ended_on: newest?.ended_on ?? null,
    withdrawn: newest?.withdrawn ?? false,
    reason: "",
  });
  const { started_on, reason } = draft.values;
  const change = useChange(
    (period: object) => postJson(`${PARTICIPATIONS_API}/${id}/correct`, period),
    { done: t("participation.corrected"), onDone: onClose },
  );
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("participation.correct")}
      description={t("participation.correct_about")}
      busy={change.isPending}
      disabled={started_on === null || reason.trim() === ""}
      error={change.error}
      onSubmit={() => change.mutate({ ...draft.values, reason: reason.trim() })}
    >
      <DateField label={t("participation.started_on")} required {...draft.field("started_on")} />
      <DateField
        label={t("participation.ended_on")}
        hint={t("participation.ended_hint")}
        {...draft.field("ended_on")}
      />
      <CheckField
        label={t("participation.withdraw")}
        hint={t("participation.withdraw_hint")}
        {...draft.field("withdrawn")}
      />
      <LongTextField
        label={t("common.reason")}
        hint={t("common.reason_hint")}
        required
        {...draft.field("reason")}
      />
    </FormDrawer>
  );
}
