import { type ComponentProps, type ReactNode } from "react";

import { classNames } from "./class-names";
import { Field } from "./field";

interface TextFieldProps extends Omit<ComponentProps<"input">, "id"> {
  /** Also the field's id, unless `id` says otherwise. */
  name: string;
  id?: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  /** Of the whole field; `className` is the input's. */
  fieldClassName?: string;
}

/** A labelled line of text with its hint and its error. */
export function TextField({
  name,
  id = name,
  label,
  hint,
  error,
  fieldClassName,
  className,
  ...input
}: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} className={fieldClassName}>
      {(field) => (
        <input {...field} {...input} name={name} className={classNames("field-input", className)} />
      )}
    </Field>
  );
}
