import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import type { ProductDraft } from "../../lib/product-draft";
import { useDraft } from "../../lib/use-draft";
import { useChange } from "../../lib/use-resource";
import { FormDrawer } from "../form-drawer";
import { LongTextField } from "../form-fields";
import { ReasonDialog } from "../reason-dialog";
import { ConfirmDialog } from "../recognition/confirm-dialog";
import { useFieldName } from "./use-field-name";

type AskProps = { draft: ProductDraft; onClose: () => void };

/** Sends a decision about the draft as it was read. */
function useDecision({ draft, onClose }: AskProps, command: string, done: string) {
  const { id, revision } = draft;
  return useChange(
    (said: object) =>
      postJson(`/admin/ocop/product-drafts/${id}/${command}`, { revision, ...said }),
    { done, onDone: onClose },
  );
}

function AskToApprove(props: AskProps) {
  const { t } = useWords();
  const { draft, onClose } = props;
  const change = useDecision(props, "approve", t("product_draft.approved"));
  const effect =
    draft.product !== null
      ? t("product_draft.effect_change")
      : draft.ties_to !== null
        ? t("product_draft.effect_tied", { name: draft.ties_to.name })
        : t("product_draft.effect_new", { name: draft.title });
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t("product_draft.approve_title", { name: draft.title })}
      description={effect}
      confirmLabel={t("product_draft.approve")}
      busy={change.isPending}
      error={change.error}
      onConfirm={() => change.mutate({})}
    />
  );
}

function AskForChanges(props: AskProps) {
  const { t } = useWords();
  const { draft, onClose } = props;
  const nameOf = useFieldName(draft);
  const change = useDecision(props, "request-changes", t("product_draft.requested"));
  const typed = useDraft<Record<string, string>>({ note: "" });
  const fields = draft.changes.map(({ field }) => field);
  const comments = fields.flatMap((field) => {
    const text = typed.values[field]?.trim() ?? "";
    return text === "" ? [] : [{ field, text }];
  });
  const note = typed.values["note"]?.trim() ?? "";
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("product_draft.request_changes")}
      description={t("product_draft.request_hint")}
      submitLabel={t("product_draft.request_changes")}
      busy={change.isPending}
      disabled={note === "" && comments.length === 0}
      error={change.error}
      onSubmit={() => change.mutate({ ...(note !== "" && { note }), comments })}
    >
      <LongTextField
        label={t("product_draft.note")}
        value={note}
        onChange={typed.field("note").onChange}
      />
      {fields.map((field) => (
        <LongTextField
          key={field}
          label={t("product_draft.comment_on", { field: nameOf(field) })}
          rows={2}
          value={typed.values[field] ?? ""}
          onChange={typed.field(field).onChange}
        />
      ))}
    </FormDrawer>
  );
}

function AskToRefuse(props: AskProps) {
  const { t } = useWords();
  const { draft, onClose } = props;
  const change = useDecision(props, "refuse", t("product_draft.refused"));
  return (
    <ReasonDialog
      open
      onOpenChange={onClose}
      title={t("product_draft.refuse_title", { name: draft.title })}
      description={draft.producer?.name ?? ""}
      confirmLabel={t("product_draft.refuse")}
      danger
      busy={change.isPending}
      error={change.error}
      onConfirm={(note) => change.mutate({ note })}
    />
  );
}

const ASKS = { approve: AskToApprove, changes: AskForChanges, refuse: AskToRefuse };

/** The three decisions about a draft that waits. */
export function DraftActions({ draft }: { draft: ProductDraft }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<keyof typeof ASKS | null>(null);
  const Ask = chosen && ASKS[chosen];
  return (
    <>
      <Button size="small" variant="secondary" onClick={() => setChosen("refuse")}>
        {t("product_draft.refuse")}
      </Button>
      <Button size="small" variant="secondary" onClick={() => setChosen("changes")}>
        {t("product_draft.request_changes")}
      </Button>
      <Button size="small" onClick={() => setChosen("approve")}>
        {t("product_draft.approve")}
      </Button>
      {Ask && <Ask draft={draft} onClose={() => setChosen(null)} />}
    </>
  );
}
