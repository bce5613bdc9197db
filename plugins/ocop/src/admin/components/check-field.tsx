import { Checkbox, Hint, Label } from "@medusajs/ui";
import { useId } from "react";
import type { DraftField } from "../lib/use-draft";

type CheckFieldProps = DraftField<boolean> & { label: string; hint?: string };

/** Yes or no, with what yes means. */
export function CheckField({ label, hint, value, onChange }: CheckFieldProps) {
  const id = useId();
  return (
    <div className="flex items-start gap-x-2">
      <Checkbox
        id={id}
        checked={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onCheckedChange={(checked) => onChange(checked === true)}
      />
      <div className="flex flex-col gap-y-1">
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      </div>
    </div>
  );
}
