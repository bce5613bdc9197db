import { DatePicker, I18nProvider, Input, Select, Textarea } from "@medusajs/ui";
import type { Language } from "../i18n/language";
import { useWords } from "../i18n/use-words";
import { civilDateOf, dateFieldValue } from "../lib/format";
import type { DraftField } from "../lib/use-draft";
import { FieldFrame, type FieldProps } from "./field-frame";

type TextFieldProps = FieldProps &
  DraftField<string> & { type?: "text" | "email" | "tel" | "url"; placeholder?: string };

export function TextField({ value, onChange, type, placeholder, ...frame }: TextFieldProps) {
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <Input
          {...control}
          type={type}
          placeholder={placeholder}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}

type LongTextFieldProps = FieldProps & DraftField<string> & { rows?: number };

export function LongTextField({ value, onChange, rows = 3, ...frame }: LongTextFieldProps) {
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <Textarea
          {...control}
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}

type NumberFieldProps = FieldProps &
  DraftField<number | null> & { min?: number; max?: number; step?: number };

/** A number, or null while the field is empty. */
export function NumberField({ value, onChange, min, max, step, ...frame }: NumberFieldProps) {
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <Input
          {...control}
          type="number"
          inputMode="decimal"
          min={min}
          max={max}
          step={step ?? "any"}
          value={value ?? ""}
          onChange={({ target }) => onChange(target.value === "" ? null : Number(target.value))}
        />
      )}
    </FieldFrame>
  );
}

export type Choice<Value extends string = string> = { value: Value; label: string };

type SelectFieldProps<Value extends string> = FieldProps &
  DraftField<Value | null> & { options: Choice<Value>[] };

/** One of a few; for more than about ten use `SearchField`. */
export function SelectField<Value extends string>({
  value,
  onChange,
  options,
  ...frame
}: SelectFieldProps<Value>) {
  const { t } = useWords();
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <FieldFrame {...frame}>
      {({ disabled, ...control }) => (
        <Select value={value ?? ""} onValueChange={choose} disabled={disabled}>
          <Select.Trigger {...control}>
            <Select.Value placeholder={t("common.select")} />
          </Select.Trigger>
          <Select.Content>
            {options.map((option) => (
              <Select.Item key={option.value} value={option.value}>
                {option.label}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
    </FieldFrame>
  );
}

type DateFieldProps = FieldProps &
  DraftField<string | null> & { earliest?: string; latest?: string };

/** Day before month in English too: the admin's own "en" would read 2/1/2027 as 1 February. */
const DATE_LOCALES: Record<Language, string> = { vi: "vi", en: "en-GB" };

/** A civil date (`YYYY-MM-DD`), typed or picked in the admin's language; null while empty. */
export function DateField({ value, onChange, earliest, latest, ...frame }: DateFieldProps) {
  const { language } = useWords();
  return (
    <FieldFrame {...frame}>
      {({ disabled, "aria-required": required, "aria-invalid": invalid, ...control }) => (
        <I18nProvider locale={DATE_LOCALES[language]}>
          <DatePicker
            {...control}
            granularity="day"
            isRequired={required}
            isDisabled={disabled}
            isInvalid={invalid}
            value={dateFieldValue(value)}
            minValue={dateFieldValue(earliest ?? null) ?? undefined}
            maxValue={dateFieldValue(latest ?? null) ?? undefined}
            onChange={(day) => onChange(day === null ? null : civilDateOf(day))}
          />
        </I18nProvider>
      )}
    </FieldFrame>
  );
}
