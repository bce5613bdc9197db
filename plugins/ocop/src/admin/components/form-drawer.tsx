import { Button, Drawer } from "@medusajs/ui";
import type { FormEvent, ReactNode } from "react";
import { useWords } from "../i18n/use-words";
import { ErrorNotice } from "./error-notice";

type FormDrawerProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: string;
  /** The word on the button; "save" as it stands. */
  submitLabel?: string;
  /** While the change is on its way. */
  busy?: boolean;
  /** Not yet: something needed is missing. */
  disabled?: boolean;
  error?: Error | null;
  onSubmit: () => void;
  children: ReactNode;
};

/** A form at the right edge. It stays open, with what was typed, when the server refuses. */
export function FormDrawer({
  open,
  onOpenChange,
  title,
  description,
  submitLabel,
  busy = false,
  disabled = false,
  error = null,
  onSubmit,
  children,
}: FormDrawerProps) {
  const { t } = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy && !disabled) onSubmit();
  };
  return (
    <Drawer open={open} onOpenChange={onOpenChange}>
      <Drawer.Content aria-describedby={undefined}>
        <form onSubmit={submit} className="flex flex-1 flex-col overflow-hidden">
          <Drawer.Header>
            <Drawer.Title>{title}</Drawer.Title>
            {description !== undefined && <Drawer.Description>{description}</Drawer.Description>}
          </Drawer.Header>
          <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
            <ErrorNotice error={error} takesFocus />
            {children}
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button type="button" size="small" variant="secondary">
                {t("common.cancel")}
              </Button>
            </Drawer.Close>
            <Button type="submit" size="small" isLoading={busy} disabled={disabled}>
              {submitLabel ?? t("common.save")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  );
}
