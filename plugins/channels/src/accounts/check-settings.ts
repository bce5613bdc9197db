import type { PushAdapter, Settings } from "../contract/adapter";
import { invalid } from "../refuse";

/**
 * The settings of an account as its channel wants them; empty ones are left out.
 * @throws MedusaError invalid_data naming the field that is to be mended
 */
export function checkSettings({ settings: fields }: PushAdapter, given: Settings): Settings {
  const unknown = Object.keys(given).find((name) => fields.every((field) => field.name !== name));
  if (unknown !== undefined) {
    throw invalid(`settings.${unknown}: bỏ ô này`, `settings.${unknown}: leave this field out`);
  }
  const checked: Settings = {};
  for (const { name, label, required, options } of fields) {
    const value = (given[name] ?? "").trim();
    if (value === "" && required) throw invalid(`Ghi ${label.vi}`, `Fill in ${label.en}`);
    if (value === "") continue;
    if (options && options.every((option) => option.value !== value)) {
      throw invalid(`Chọn lại ${label.vi}`, `Choose ${label.en} again`);
    }
    checked[name] = value;
  }
  return checked;
}
