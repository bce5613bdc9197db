import { Form } from "@remix-run/react";
import { useCallback, type ComponentProps, type ReactNode } from "react";

import { CommuneField } from "~/features/checkout/commune-field";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { TextField } from "~/ui/text-field";

import { usePortalAnswer } from "../session/use-portal-answer";
import { useWords } from "~/i18n/part-words";
import { LEGAL_FORMS, PROVINCE } from "./application";
import type { ApplicationField, ApplicationValues } from "./application-values";
import { applicationWords } from "./application-words";
import type { ApplyAnswer } from "./save-application.server";

type LineProps = Omit<ComponentProps<typeof TextField>, "name" | "label">;

/** The facts of a business that applies; saved as far as they are known. */
export function ApplyForm({
  kept,
  answer,
}: {
  kept: ApplicationValues;
  answer: ApplyAnswer | undefined;
}) {
  const { path } = useI18n();
  const say = useWords(applicationWords);
  const { errorOf, valueOf, summary } = usePortalAnswer(answer);
  const value = (field: keyof ApplicationValues) => valueOf(field) ?? kept[field];
  const line = (name: ApplicationField, props: LineProps = {}) => (
    <TextField
      name={name}
      label={say(name)}
      error={errorOf(name)}
      defaultValue={value(name)}
      maxLength={300}
      {...props}
    />
  );
  // The commune needs no answer of the page's own: the field itself sends what was chosen.
  const onChosen = useCallback(() => undefined, []);
  return (
    <>
      {summary}
      <Form
        method="post"
        action={path("/producer/apply")}
        noValidate
        className="grid max-w-text gap-8"
      >
        <Group title={say("groupProducer")}>
          {line("name", { hint: say("nameHint"), autoComplete: "organization" })}
          {line("legal_name")}
          <Field id="legal_form" label={say("legal_form")} error={errorOf("legal_form")}>
            {(field) => (
              <select
                {...field}
                name="legal_form"
                className="field-input"
                defaultValue={value("legal_form")}
              >
                <option value="">{say("choose")}</option>
                {LEGAL_FORMS.map((form) => (
                  <option key={form} value={form}>
                    {say(`form_${form}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {line("makes", { hint: say("makesHint") })}
        </Group>
        <Group title={say("groupPlace")}>
          <CommuneField
            key={value("commune_query") + value("commune_code")}
            province={PROVINCE}
            initial={{ code: value("commune_code"), query: value("commune_query") }}
            communes={answer?.communes ?? []}
            onChosen={onChosen}
            findAction="/producer/apply"
            error={errorOf("commune_query")}
          />
          {line("address", { autoComplete: "street-address" })}
          {line("craft_village")}
        </Group>
        <Group title={say("groupRegistration")} lead={say("registeredHint")}>
          {line("registration_number")}
          {line("registered_on", { type: "date", className: "max-w-64" })}
          {line("registered_by")}
          {line("tax_code", { hint: say("taxHint"), inputMode: "numeric", className: "max-w-64" })}
        </Group>
        <Group title={say("groupContact")}>
          {line("phone", {
            hint: say("phoneHint"),
            type: "tel",
            inputMode: "tel",
            className: "max-w-64",
          })}
          {line("email", { type: "email", autoComplete: "email" })}
          {line("website", { inputMode: "url", autoCapitalize: "none" })}
        </Group>
        <Button className="justify-self-start">{say("save")}</Button>
      </Form>
    </>
  );
}

function Group({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-2 text-xl font-bold">{title}</legend>
      {lead && <p className="text-sm text-muted">{lead}</p>}
      {children}
    </fieldset>
  );
}
