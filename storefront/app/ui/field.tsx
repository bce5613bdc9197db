import { type ReactNode } from "react";

import { classNames } from "./class-names";

interface FieldProps {
  id: string;
  label: string;
  hint?: ReactNode;
  /** What is needed and an example; the same words stand in the error summary. */
  error?: string;
  className?: string;
  /** Draws the input with what ties it to its label, hint and error. */
  children: (input: {
    id: string;
    "aria-describedby": string | undefined;
    "aria-invalid": true | undefined;
  }) => ReactNode;
}

/** A labelled field with its hint and its error; inputs inside take the class `field-input`. */
export function Field({ id, label, hint, error, className, children }: FieldProps) {
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  return (
    <div className={classNames("grid gap-1", error && "border-l-4 border-clay pl-3", className)}>
      <label htmlFor={id} className="font-bold">
        {label}
      </label>
      {hint && (
        <p id={hintId} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={errorId} className="text-sm font-bold text-clay">
          {error}
        </p>
      )}
      {children({
        id,
        "aria-describedby": classNames(hintId, errorId) || undefined,
        "aria-invalid": error ? true : undefined,
      })}
    </div>
  );
}
