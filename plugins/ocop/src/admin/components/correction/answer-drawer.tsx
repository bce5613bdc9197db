import { Text } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import { useDraft } from "../../lib/use-draft";
import { useChange } from "../../lib/use-resource";
import { Facts } from "../facts";
import { FileList } from "../file-list";
import { FormDrawer } from "../form-drawer";
import { LongTextField, SelectField } from "../form-fields";
import { TextLink } from "../recognition/text-link";
import { CORRECTION_ANSWERS, type Correction } from "./types";

const PATH = "/admin/ocop/register-corrections";

/** A reported mistake in full, with its paper and the fields of its answer. */
export function CorrectionDrawer({
  correction,
  onClose,
}: {
  correction: Correction;
  onClose: () => void;
}) {
  const { t } = useWords();
  const { id, state, producer, registered_product: product } = correction;
  const draft = useDraft({
    state: state === "new" ? null : state,
    answer: correction.answer ?? "",
  });
  const { answer } = draft.values;
  const change = useChange((input: object) => postJson(`${PATH}/${id}/answer`, input), {
    refreshes: [PATH],
    done: t("common.saved"),
    onDone: onClose,
  });
  const fact = (label: string, value: string | null) => (value === null ? [] : [{ label, value }]);
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t(`corrections.facts.${correction.fact}`)}
      busy={change.isPending}
      error={change.error}
      disabled={answer.trim() === "" || draft.values.state === null}
      onSubmit={() => change.mutate(draft.values)}
    >
      <Text size="small" className="whitespace-pre-wrap break-words">
        {correction.is_right}
      </Text>
      <Facts
        items={[
          {
            label: t("corrections.producer"),
            value: <TextLink to={`/ocop/producers/${producer.id}`}>{producer.name}</TextLink>,
          },
          ...fact(t("corrections.product"), product?.name ?? null),
          {
            label: t("corrections.register_says"),
            value: correction.register_says ?? t("common.none"),
          },
          ...fact(t("corrections.note"), correction.note),
          ...fact(t("corrections.who"), correction.reported_by_name),
          ...fact(t("corrections.answered_by"), correction.handled_by_name),
        ]}
      />
      {correction.file_name !== null && (
        <FileList
          files={[{ id, name: correction.file_name, size: null, path: `${PATH}/${id}/file` }]}
        />
      )}
      <SelectField<(typeof CORRECTION_ANSWERS)[number]>
        label={t("corrections.outcome")}
        hint={t("corrections.outcome_hint")}
        required
        options={CORRECTION_ANSWERS.map((value) => ({
          value,
          label: t(`corrections.states.${value}`),
        }))}
        {...draft.field("state")}
      />
      <LongTextField
        label={t("corrections.answer")}
        hint={t("corrections.answer_hint")}
        required
        rows={5}
        {...draft.field("answer")}
      />
    </FormDrawer>
  );
}
