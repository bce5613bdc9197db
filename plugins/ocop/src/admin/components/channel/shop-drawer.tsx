import { useWords } from "../../i18n/use-words";
import type { SettingField } from "../../lib/channel";
import { useDraft, type Draft } from "../../lib/use-draft";
import { FormDrawer } from "../form-drawer";
import { LongTextField, SelectField, TextField } from "../form-fields";

/** A shop as its form has it; settings are texts as typed. */
export type ShopFacts = { name: string; settings: Record<string, string> };

type SettingInputProps = { field: SettingField; draft: Draft<Record<string, string>> };

function SettingInput({ field, draft }: SettingInputProps) {
  const { language } = useWords();
  const { name, label, hint, required, options, rows } = field;
  const { value = "", onChange } = draft.field(name);
  const frame = { label: label[language], hint: hint?.[language], required };
  if (options) {
    const choices = options.map((one) => ({ value: one.value, label: one.label[language] }));
    return (
      <SelectField
        {...frame}
        options={choices}
        value={value || null}
        onChange={(chosen) => onChange(chosen ?? "")}
      />
    );
  }
  const typed = { ...frame, value, onChange };
  return rows === undefined ? <TextField {...typed} /> : <LongTextField {...typed} rows={rows} />;
}

type ShopDrawerProps = {
  title: string;
  description?: string;
  submitLabel?: string;
  fields: SettingField[];
  /** As it stands; null: a new one. */
  shop: ShopFacts | null;
  busy: boolean;
  error: Error | null;
  onClose: () => void;
  onSubmit: (facts: ShopFacts) => void;
};

/** The form of a shop at a channel: a name to know it by, and what the channel wants to be told. */
export function ShopDrawer({ fields, shop, onClose, onSubmit, ...drawer }: ShopDrawerProps) {
  const { t } = useWords();
  const about = useDraft({ name: shop?.name ?? "" });
  const settings = useDraft<Record<string, string>>(shop?.settings ?? {});
  const isMissing = ({ name, required }: SettingField) =>
    required && (settings.values[name] ?? "").trim() === "";
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      disabled={about.values.name.trim() === "" || fields.some(isMissing)}
      onSubmit={() => onSubmit({ name: about.values.name, settings: settings.values })}
      {...drawer}
    >
      <TextField
        label={t("channel.account.name")}
        hint={t("channel.account.name_hint")}
        required
        {...about.field("name")}
      />
      {fields.map((field) => (
        <SettingInput key={field.name} field={field} draft={settings} />
      ))}
    </FormDrawer>
  );
}
