import type { WordKey } from "../../i18n/messages";
import { useWords } from "../../i18n/use-words";
import { scoresAsText, type FormValues, type ScoreLine } from "../../lib/dossier";
import type { FieldKind, FormPart } from "../../lib/dossier-forms";
import { DateField, LongTextField, NumberField, SelectField, TextField } from "../form-fields";

/** What a person types for a field: a text, except for numbers, days and yes or no. */
export type Typed = string | number | boolean | null;

/** The kept values of a part as its fields show them. */
export function typedValues(
  fields: Record<string, FieldKind>,
  kept: FormValues,
): Record<string, Typed> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, kind]): [string, Typed] => {
      const value = kept[name];
      if (kind === "scores") return [name, scoresAsText((value as ScoreLine[] | undefined) ?? [])];
      if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
        return [name, value];
      }
      return [name, kind === "line" || kind === "text" ? "" : kind === "flag" ? false : null];
    }),
  );
}

type FormPartFieldsProps = {
  part: FormPart;
  fields: Record<string, FieldKind>;
  values: Record<string, Typed>;
  onChange: (name: string, value: Typed) => void;
};

/** The fields of one part of form 01 or 02; any may stay open while the dossier is a draft. */
export function FormPartFields({ part, fields, values, onChange }: FormPartFieldsProps) {
  const { t } = useWords();
  return Object.entries(fields).map(([name, kind]) => {
    const label = t(`dossier_form.${part}.${name}` as WordKey);
    const value = values[name];
    const text = {
      label,
      value: String(value ?? ""),
      onChange: (to: string) => onChange(name, to),
    };
    switch (kind) {
      case "line":
        return <TextField key={name} {...text} />;
      case "text":
        return <LongTextField key={name} {...text} />;
      case "scores":
        return <LongTextField key={name} {...text} rows={8} hint={t("dossier_form.scores_hint")} />;
      case "flag":
        return (
          <SelectField<"true" | "false">
            key={name}
            label={label}
            value={value === true ? "true" : "false"}
            onChange={(to) => onChange(name, to === "true")}
            options={[
              { value: "true", label: t("common.yes") },
              { value: "false", label: t("common.no") },
            ]}
          />
        );
      case "date":
        return (
          <DateField
            key={name}
            label={label}
            value={typeof value === "string" ? value : null}
            onChange={(to) => onChange(name, to)}
          />
        );
      case "number":
        return (
          <NumberField
            key={name}
            label={label}
            min={0}
            step={1}
            value={typeof value === "number" ? value : null}
            onChange={(to) => onChange(name, to)}
          />
        );
    }
  });
}
