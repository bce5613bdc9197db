import { type ReactNode } from "react";

import { TextField } from "~/ui/text-field";

/** A line of text with words to choose from; others may be typed. */
export function SuggestField({
  id,
  name,
  label,
  hint,
  error,
  defaultValue,
  maxLength,
  suggestions,
}: {
  id: string;
  name: string;
  label: string;
  hint?: ReactNode;
  error: string | undefined;
  defaultValue: string | undefined;
  maxLength: number;
  suggestions: readonly string[];
}) {
  const listId = `${id}-list`;
  return (
    <>
      <TextField
        {...{ id, name, label, hint, error, defaultValue, maxLength }}
        list={listId}
        autoComplete="off"
      />
      <datalist id={listId}>
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </>
  );
}
