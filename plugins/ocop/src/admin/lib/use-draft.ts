import { useCallback, useState } from "react";

export type DraftField<Value> = { value: Value; onChange: (value: Value) => void };

export type Draft<Values> = {
  values: Values;
  /** What a form field takes: `<TextField label="…" {...draft.field("name")} />`. */
  field<Name extends keyof Values>(name: Name): DraftField<Values[Name]>;
  reset(values?: Values): void;
};

/** What a person has typed into a form and not sent yet. */
export function useDraft<Values extends object>(initial: Values): Draft<Values> {
  const [values, setValues] = useState(initial);
  const field = <Name extends keyof Values>(name: Name): DraftField<Values[Name]> => ({
    value: values[name],
    onChange: (value) => setValues((before) => ({ ...before, [name]: value })),
  });
  const reset = useCallback((next: Values = initial) => setValues(next), [initial]);
  return { values, field, reset };
}
