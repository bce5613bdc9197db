import { useState, type ReactNode } from "react";
import { useNavigate } from "react-router-dom";
import type { ProgrammeNoun } from "../../../modules/ocop/rules/programme/kinds";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import { useChange } from "../../lib/use-resource";
import { FormDrawer } from "../form-drawer";
import { LongTextField } from "../form-fields";
import { entryPage, PROGRAMME } from "./paths";

type EntryDrawerProps = {
  noun: ProgrammeNoun;
  /** Of the entry that is corrected; null: a new one. */
  id: string | null;
  /** The facts as the API takes them. */
  body: object;
  /** Whether everything that the API needs is there. */
  isComplete: boolean;
  onClose: () => void;
  children: ReactNode;
};

/** The form of an entry: a new one, or a correction with its reason. */
export function EntryDrawer({ noun, id, body, isComplete, onClose, children }: EntryDrawerProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [reason, setReason] = useState("");
  const { api } = PROGRAMME[noun];
  const change = useChange(
    (input: object) =>
      postJson<Record<string, { id: string }>>(id === null ? api : `${api}/${id}/correct`, input),
    {
      done: t("common.saved"),
      onDone: (answer) => {
        onClose();
        const made = answer[noun];
        if (id === null && made) void navigate(entryPage(noun, made.id));
      },
    },
  );
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t(id === null ? `programme.${noun}.record` : "programme.correct")}
      description={t(id === null ? `programme.${noun}.record_hint` : "programme.correct_hint")}
      busy={change.isPending}
      error={change.error}
      disabled={!isComplete || (id !== null && reason.trim() === "")}
      onSubmit={() => change.mutate(id === null ? body : { ...body, reason })}
    >
      {children}
      {id !== null && (
        <LongTextField
          label={t("programme.correct_reason")}
          required
          value={reason}
          onChange={setReason}
        />
      )}
    </FormDrawer>
  );
}
