import { type ComponentProps, type ReactNode } from "react";

import { Field } from "~/ui/field";

import { useWords } from "~/i18n/part-words";
import { useEditor } from "./editor-context";
import { listingWords } from "./words";

type Props = {
  name: string;
  label: string;
  hint?: ReactNode;
  value: string;
  onType: (value: string) => void;
  /** More than one: a field of several lines. */
  rows?: number;
  lang?: "en";
  inputMode?: ComponentProps<"input">["inputMode"];
  maxLength?: number;
  className?: string;
};

/** A field of a listing with its hint, what is missing in it and what the staff said of it. */
export function EditorField({
  name,
  label,
  hint,
  value,
  onType,
  rows = 1,
  lang,
  inputMode,
  maxLength = 120,
  className,
}: Props) {
  const { errorOf, commentOf, isWritable } = useEditor();
  const say = useWords(listingWords);
  const comment = commentOf(name);
  const hints = (comment ?? hint) && (
    <>
      {comment && (
        <span className="block font-bold text-sun">{say("comment", { text: comment })}</span>
      )}
      {hint}
    </>
  );
  return (
    <Field id={name} label={label} hint={hints} error={errorOf(name)} className={className}>
      {(field) =>
        rows > 1 ? (
          <textarea
            {...field}
            name={name}
            rows={rows}
            lang={lang}
            value={value}
            readOnly={!isWritable}
            maxLength={maxLength}
            onChange={({ target }) => onType(target.value)}
            className="field-input h-auto! py-2"
          />
        ) : (
          <input
            {...field}
            name={name}
            lang={lang}
            value={value}
            readOnly={!isWritable}
            inputMode={inputMode}
            maxLength={maxLength}
            autoComplete="off"
            onChange={({ target }) => onType(target.value)}
            className="field-input"
          />
        )
      }
    </Field>
  );
}
