import { Form, useNavigation } from "@remix-run/react";
import { useMemo, type ComponentProps } from "react";

import type { MessageKey } from "~/i18n/translate";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Field } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { TextField } from "~/ui/text-field";

import { COMPLAINT_KINDS, type ComplaintField } from "./complaint-values";
import type { ComplaintAnswer } from "./submit-complaint.server";

/** The form of a complaint; works without JavaScript and keeps what was typed. */
export function ComplaintForm({
  orderCode,
  answer,
}: {
  orderCode: string;
  answer: ComplaintAnswer | undefined;
}) {
  const { t, path } = useI18n();
  const navigation = useNavigation();
  const isSending = navigation.state !== "idle" && navigation.formMethod === "POST";
  const errors = useMemo(
    () =>
      (answer?.problems ?? []).map((field) => ({
        fieldId: field,
        message: t(`complaint.problem.${field}`),
      })),
    [answer, t],
  );
  const errorOf = (field: ComplaintField) =>
    errors.find(({ fieldId }) => fieldId === field)?.message;
  const values = answer?.values;
  const line = (
    name: Exclude<ComplaintField, "description" | "kind">,
    label: MessageKey,
    { hint, ...input }: Partial<ComponentProps<"input">> & { hint?: MessageKey },
  ) => (
    <TextField
      {...input}
      name={name}
      label={t(label)}
      hint={hint && t(hint)}
      error={errorOf(name)}
      defaultValue={values?.[name] ?? input.defaultValue}
    />
  );
  return (
    <>
      <ErrorSummary errors={errors} />
      {answer?.trouble && (
        <Notice tone="sun" role="alert">
          {t(`complaint.${answer.trouble}`)}
        </Notice>
      )}
      <Form
        method="post"
        action={path("/complaint")}
        noValidate
        className="grid max-w-text gap-6"
        onSubmit={(event) => {
          if (isSending) event.preventDefault();
        }}
      >
        <Field id="kind" label={t("complaint.kind")} error={errorOf("kind")}>
          {(field) => (
            <select
              {...field}
              name="kind"
              className="field-input"
              defaultValue={values?.kind || "order"}
            >
              {COMPLAINT_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`complaint.kinds.${kind}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          id="description"
          label={t("complaint.description")}
          hint={t("complaint.descriptionHint")}
          error={errorOf("description")}
        >
          {(field) => (
            <textarea
              {...field}
              name="description"
              rows={6}
              className="field-input"
              defaultValue={values?.description}
            />
          )}
        </Field>
        {line("order_code", "complaint.orderCode", {
          hint: "complaint.orderCodeHint",
          defaultValue: orderCode,
        })}
        {line("name", "complaint.name", { autoComplete: "name" })}
        {line("contact", "complaint.contact", { hint: "complaint.contactHint" })}
        <p className="hidden">
          <label htmlFor="website">{t("complaint.website")}</label>
          <input
            id="website"
            name="website"
            tabIndex={-1}
            autoComplete="off"
            defaultValue={values?.website}
          />
        </p>
        <Button className="justify-self-start" aria-disabled={isSending || undefined}>
          {isSending ? t("complaint.sending") : t("complaint.submit")}
        </Button>
      </Form>
    </>
  );
}
