import { Hint, Label, Text } from "@medusajs/ui";
import { useId, type ReactNode } from "react";
import { useWords } from "../i18n/use-words";

export type FieldProps = {
  label: string;
  /** What to write, with an example. */
  hint?: string;
  /** What is needed, with an example; the server's words or our own. */
  error?: string;
  required?: boolean;
  disabled?: boolean;
};

/** What the control itself needs to belong to its label, hint and error. */
export type ControlProps = {
  id: string;
  /** Not `required`: the browser would paint an empty field red before anybody wrote in it. */
  "aria-required"?: true;
  disabled?: boolean;
  "aria-labelledby": string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
};

type FieldFrameProps = FieldProps & { children: (control: ControlProps) => ReactNode };

/** A control with its label above, its hint and error below, tied together for screen readers. */
export function FieldFrame({ label, hint, error, required, disabled, children }: FieldFrameProps) {
  const { t } = useWords();
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex items-center gap-x-1">
        <Label id={`${id}-label`} htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        {!required && (
          <Text as="span" size="small" leading="compact" className="text-ui-fg-muted">
            ({t("common.optional")})
          </Text>
        )}
      </div>
      {children({
        id,
        "aria-required": required ? true : undefined,
        disabled,
        "aria-labelledby": `${id}-label`,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && (
        <Hint id={`${id}-error`} variant="error">
          {error}
        </Hint>
      )}
    </div>
  );
}
