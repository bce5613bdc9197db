import { Button, Prompt } from "@medusajs/ui";
import { useState, type FormEvent, type ReactNode } from "react";
import { useWords } from "../i18n/use-words";
import { ErrorNotice } from "./error-notice";
import { LongTextField } from "./form-fields";

type ReasonDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** What will happen, before it does: the effects. */
  children?: ReactNode;
  description: string;
  confirmLabel: string;
  /** Red: something ends. */
  danger?: boolean;
  busy?: boolean;
  error?: Error | null;
  reasonLabel?: string;
  onConfirm: (reason: string) => void;
};

/** Asks for a reason before something happens that is not undone with a click. */
export function ReasonDialog({ open, onOpenChange, ...dialog }: ReasonDialogProps) {
  return (
    <Prompt open={open} onOpenChange={onOpenChange}>
      <Prompt.Content>
        <ReasonForm {...dialog} />
      </Prompt.Content>
    </Prompt>
  );
}

/** Lives only while the dialog is open, so that a reason never waits for the next record. */
function ReasonForm({
  title,
  children,
  description,
  confirmLabel,
  danger = false,
  busy = false,
  error = null,
  reasonLabel,
  onConfirm,
}: Omit<ReasonDialogProps, "open" | "onOpenChange">) {
  const { t } = useWords();
  const [reason, setReason] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const label = reasonLabel ?? t("common.reason");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = reason.trim();
    setIsMissing(given === "");
    if (given !== "" && !busy) onConfirm(given);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Prompt.Header>
        <Prompt.Title>{title}</Prompt.Title>
        <Prompt.Description>{description}</Prompt.Description>
      </Prompt.Header>
      <div className="flex flex-col gap-y-4 px-6 pt-4">
        {children}
        <LongTextField
          label={label}
          hint={t("common.reason_hint")}
          error={isMissing ? t("common.needed", { field: label }) : undefined}
          required
          value={reason}
          onChange={setReason}
        />
        <ErrorNotice error={error} takesFocus />
      </div>
      <Prompt.Footer>
        <Prompt.Cancel type="button">{t("common.cancel")}</Prompt.Cancel>
        <Button type="submit" size="small" variant={danger ? "danger" : "primary"} isLoading={busy}>
          {confirmLabel}
        </Button>
      </Prompt.Footer>
    </form>
  );
}
