import { Combobox } from "@medusajs/dashboard/components";
import { useWords } from "../i18n/use-words";
import type { DraftField } from "../lib/use-draft";
import { FieldFrame, type FieldProps } from "./field-frame";
import type { Choice } from "./form-fields";

type SearchFieldProps = FieldProps &
  DraftField<string | null> & {
    options: Choice[];
    /** For a server that searches: what is typed goes here, and `options` are its answers. */
    onSearch?: (text: string) => void;
    placeholder?: string;
  };

/** One of many, found by typing without accents: communes, product sets, producers. */
export function SearchField({
  value,
  onChange,
  options,
  onSearch,
  placeholder,
  ...frame
}: SearchFieldProps) {
  const { t } = useWords();
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <Combobox<string>
          {...control}
          value={value ?? ""}
          onChange={(chosen) => onChange(chosen === undefined || chosen === "" ? null : chosen)}
          options={options}
          onSearchValueChange={onSearch}
          placeholder={placeholder ?? t("common.select")}
          allowClear={!frame.required}
        />
      )}
    </FieldFrame>
  );
}
