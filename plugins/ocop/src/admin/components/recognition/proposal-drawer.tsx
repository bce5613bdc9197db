import { Text } from "@medusajs/ui";
import { useState, type ReactNode } from "react";
import { useNavigate } from "react-router-dom";
import type { ChangeInput } from "../../../workflows/register-change/change-input";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import { useChange } from "../../lib/use-resource";
import { FormDrawer } from "../form-drawer";
import { LongTextField } from "../form-fields";

type ProposalDrawerProps = {
  title: string;
  about?: string;
  /** Null until everything needed is there. */
  change: ChangeInput | null;
  onClose: () => void;
  children: ReactNode;
};

type Proposal = { change: ChangeInput | null; note: string };

/**
 * The form of a proposal: it says that another person confirms, and goes on to the page that shows
 * exactly what will be written.
 */
export function ProposalDrawer({ title, about, change, onClose, children }: ProposalDrawerProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [note, setNote] = useState("");
  const propose = useChange(
    (input: Proposal) => postJson<{ change: { id: string } }>("/admin/ocop/changes", input),
    {
      done: t("change.proposed"),
      onDone: ({ change: { id } }) => void navigate(`/ocop/changes/${id}`),
    },
  );
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={title}
      description={t("change.two_people")}
      submitLabel={t("change.propose")}
      busy={propose.isPending}
      disabled={change === null}
      error={propose.error}
      onSubmit={() => propose.mutate({ change, note })}
    >
      {about !== undefined && <Text size="small">{about}</Text>}
      {children}
      <LongTextField
        label={t("certification.note")}
        hint={t("certification.note_hint")}
        value={note}
        onChange={setNote}
      />
    </FormDrawer>
  );
}
