import { ArrowUpTray } from "@medusajs/icons";
import { Button, Text } from "@medusajs/ui";
import { useRef } from "react";
import { useWords } from "../i18n/use-words";
import type { DraftField } from "../lib/use-draft";
import { useFormats } from "../lib/use-formats";
import { FieldFrame, type FieldProps } from "./field-frame";

type FileFieldProps = FieldProps &
  DraftField<File | null> & {
    /** As the `accept` of a file input, for example `.xlsx,.csv`. */
    accept?: string;
  };

/** One file from the person's disk; the server checks its content and size. */
export function FileField({ value, onChange, accept, ...frame }: FileFieldProps) {
  const { t } = useWords();
  const format = useFormats();
  const input = useRef<HTMLInputElement>(null);
  return (
    <FieldFrame {...frame}>
      {({ id, disabled, "aria-labelledby": label, "aria-describedby": description }) => (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <input
            ref={input}
            type="file"
            accept={accept}
            disabled={disabled}
            hidden
            onChange={({ target }) => onChange(target.files?.[0] ?? null)}
          />
          <Button
            type="button"
            id={id}
            size="small"
            variant="secondary"
            disabled={disabled}
            aria-labelledby={`${label} ${id}`}
            aria-describedby={description}
            onClick={() => input.current?.click()}
          >
            <ArrowUpTray />
            {t("common.choose_file")}
          </Button>
          <Text size="small" leading="compact" className="text-ui-fg-subtle break-all">
            {value ? `${value.name} · ${format.bytes(value.size)}` : t("common.no_file")}
          </Text>
        </div>
      )}
    </FieldFrame>
  );
}
