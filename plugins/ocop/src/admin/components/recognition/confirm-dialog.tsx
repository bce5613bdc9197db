import { Button, Prompt } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useWords } from "../../i18n/use-words";
import { ErrorNotice } from "../error-notice";

type ConfirmDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description: string;
  /** What will happen: the effects. */
  children?: ReactNode;
  confirmLabel: string;
  danger?: boolean;
  busy?: boolean;
  error?: Error | null;
  onConfirm: () => void;
};

/** Repeats what will happen before it does; stays open while the server works or when it refuses. */
export function ConfirmDialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  confirmLabel,
  danger = false,
  busy = false,
  error = null,
  onConfirm,
}: ConfirmDialogProps) {
  const { t } = useWords();
  return (
    <Prompt open={open} onOpenChange={onOpenChange}>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{title}</Prompt.Title>
          <Prompt.Description>{description}</Prompt.Description>
        </Prompt.Header>
        <div className="flex flex-col gap-y-4 px-6 pt-4">
          {children}
          <ErrorNotice error={error} takesFocus />
        </div>
        <Prompt.Footer>
          <Prompt.Cancel type="button">{t("common.cancel")}</Prompt.Cancel>
          <Button
            type="button"
            size="small"
            variant={danger ? "danger" : "primary"}
            isLoading={busy}
            onClick={onConfirm}
          >
            {confirmLabel}
          </Button>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  );
}
