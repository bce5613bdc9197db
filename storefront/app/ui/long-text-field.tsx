import { type ComponentProps, type ReactNode } from "react";

import { classNames } from "./class-names";
import { Field } from "./field";

interface LongTextFieldProps extends Omit<ComponentProps<"textarea">, "id"> {
  /** Also the field's id, unless `id` says otherwise. */
  name: string;
  id?: string;
  label: string;
  hint?: ReactNode;
  error?: string;
}

/** A labelled field for several lines, with its hint and its error. */
export function LongTextField({
  name,
  id = name,
  label,
  hint,
  error,
  rows = 4,
  className,
  ...input
}: LongTextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(field) => (
        <textarea
          {...field}
          {...input}
          name={name}
          rows={rows}
          className={classNames("field-input", className)}
        />
      )}
    </Field>
  );
}
