import { Form } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { LongTextField } from "~/ui/long-text-field";
import { TextField } from "~/ui/text-field";

import { useWords } from "~/i18n/part-words";
import type { ChannelDetail, SettingField } from "./types";
import { channelWords } from "./words";

export function SettingInput({ field, value }: { field: SettingField; value: string }) {
  const { language } = useI18n();
  const { name, options, rows } = field;
  const label = field.label[language];
  const hint = field.hint?.[language];
  if (options) {
    return (
      <Field id={name} label={label} hint={hint}>
        {(input) => (
          <select {...input} name={name} defaultValue={value} className="field-input">
            {!field.required && <option value="">–</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
    );
  }
  return rows === undefined ? (
    <TextField name={name} label={label} hint={hint} defaultValue={value} autoComplete="off" />
  ) : (
    <LongTextField
      name={name}
      label={label}
      hint={hint}
      defaultValue={value}
      rows={rows}
      className="h-auto! py-2 font-table"
    />
  );
}

/** The settings of an account, drawn from what the channel says it needs. */
export function SettingsForm({
  detail: { channel, settings },
  values,
}: {
  detail: ChannelDetail;
  /** As typed, where they were refused. */
  values: Record<string, string> | undefined;
}) {
  const say = useWords(channelWords);
  return (
    <section id="settings" aria-labelledby="settings-title" className="grid scroll-mt-20 gap-3">
      <h2 id="settings-title" className="text-xl">
        {say("settings")}
      </h2>
      <p className="text-muted">{say("settingsLead")}</p>
      <Form method="post" className="grid max-w-text gap-4">
        <input type="hidden" name="intent" value="settings" />
        {channel.settings.map((field) => (
          <SettingInput
            key={field.name}
            field={field}
            value={values?.[field.name] ?? settings[field.name] ?? ""}
          />
        ))}
        <Button look="second" className="justify-self-start">
          {say("save")}
        </Button>
      </Form>
    </section>
  );
}
