import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import type { Dossier, DossierCommand } from "../../lib/dossier";
import { useDraft } from "../../lib/use-draft";
import { useChange } from "../../lib/use-resource";
import { FormDrawer } from "../form-drawer";
import { DateField, LongTextField, TextField } from "../form-fields";

type StepDrawerProps = {
  dossier: Dossier;
  command: DossierCommand;
  asOf: string;
  onClose: () => void;
};

/** Records a step of the dossier's way; today as it stands. */
export function StepDrawer({ dossier, command, asOf, onClose }: StepDrawerProps) {
  const { t } = useWords();
  const draft = useDraft({
    done_on: asOf as string | null,
    receipt_number: "",
    note: "",
    accept_incomplete_reason: "",
  });
  const move = useChange<void, unknown>(
    () => {
      const { done_on, receipt_number, note, accept_incomplete_reason } = draft.values;
      return postJson(`/admin/ocop/dossiers/${dossier.id}/${command}`, {
        done_on: done_on ?? undefined,
        receipt_number: receipt_number || null,
        note: note || null,
        accept_incomplete_reason: accept_incomplete_reason || null,
      });
    },
    { done: t("common.saved"), onDone: onClose },
  );
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t(`dossier.commands.${command}`)}
      description={t("dossier.command_about")}
      submitLabel={t("common.confirm")}
      busy={move.isPending}
      disabled={draft.values.done_on === null}
      error={move.error}
      onSubmit={() => move.mutate()}
    >
      <DateField label={t("dossier.done_on")} latest={asOf} required {...draft.field("done_on")} />
      {command === "receive" && (
        <TextField
          label={t("dossier.receipt_number")}
          hint={t("dossier.receipt_hint")}
          {...draft.field("receipt_number")}
        />
      )}
      <LongTextField label={t("dossier.note")} {...draft.field("note")} />
      {command === "forward" && (
        <LongTextField
          label={t("dossier.accept_incomplete")}
          hint={t("dossier.accept_incomplete_hint")}
          {...draft.field("accept_incomplete_reason")}
        />
      )}
    </FormDrawer>
  );
}
