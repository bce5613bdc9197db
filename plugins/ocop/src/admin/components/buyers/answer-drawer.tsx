import { Text } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import { useDraft } from "../../lib/use-draft";
import { useChange } from "../../lib/use-resource";
import { Facts } from "../facts";
import { FormDrawer } from "../form-drawer";
import { LongTextField } from "../form-fields";
import type { Complaint } from "./types";

/** A complaint in full, with the field for its answer. */
export function AnswerDrawer({
  complaint,
  onClose,
}: {
  complaint: Complaint;
  onClose: () => void;
}) {
  const { t } = useWords();
  const draft = useDraft({ answer: complaint.answer ?? "" });
  const { answer } = draft.values;
  const change = useChange(
    (input: object) => postJson(`/admin/ocop/complaints/${complaint.id}/answer`, input),
    { refreshes: ["/admin/ocop/complaints"], done: t("common.saved"), onDone: onClose },
  );
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={`${t("complaints.title")} ${complaint.code}`}
      busy={change.isPending}
      error={change.error}
      disabled={answer.trim() === ""}
      onSubmit={() => change.mutate({ answer })}
    >
      <Text size="small" className="whitespace-pre-wrap break-words">
        {complaint.description}
      </Text>
      <Facts
        items={[
          { label: t("complaints.who"), value: complaint.name, note: complaint.contact },
          { label: t("complaints.order_code"), value: complaint.order_code ?? t("common.none") },
          ...(complaint.handled_by_name === null
            ? []
            : [{ label: t("complaints.answered_by"), value: complaint.handled_by_name }]),
        ]}
      />
      <LongTextField
        label={t("complaints.answer")}
        hint={t("complaints.answer_hint")}
        required
        rows={6}
        {...draft.field("answer")}
      />
    </FormDrawer>
  );
}
