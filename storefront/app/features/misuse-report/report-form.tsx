import { Form, useNavigation } from "@remix-run/react";
import { useMemo, type ComponentProps } from "react";

import { groupedCode } from "~/features/certification/certificate-code";
import type { MessageKey } from "~/i18n/translate";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Field } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { TextField } from "~/ui/text-field";

import { REPORT_LIMITS, type ReportField } from "./report-values";
import type { ReportAnswer } from "./submit-report.server";

const NO_BREAK_HYPHEN = "\u2011";

/** What the report is about, when it was begun on a page of that thing. */
export interface ReportSubject {
  certificateCode: string | null;
  productHandle: string | null;
  productName: string | null;
}

/** The form of a misuse report; works without JavaScript and keeps what was typed. */
export function ReportForm({
  subject,
  answer,
}: {
  subject: ReportSubject;
  answer: ReportAnswer | undefined;
}) {
  const { t, path } = useI18n();
  const navigation = useNavigation();
  const isSending = navigation.state !== "idle" && navigation.formMethod === "POST";
  const errors = useMemo(
    () =>
      (answer?.problems ?? []).map(({ field, code }) => ({
        fieldId: field,
        message:
          code === "missing"
            ? t("report.descriptionProblem", { min: REPORT_LIMITS.minDescription })
            : t("report.tooLong", {
                max: field === "description" ? REPORT_LIMITS.description : REPORT_LIMITS.line,
              }),
      })),
    [answer, t],
  );
  const errorOf = (field: ReportField) => errors.find(({ fieldId }) => fieldId === field)?.message;
  const values = answer?.values;
  const code = values?.certificate_code ?? subject.certificateCode ?? "";
  const handle = values?.product_handle ?? subject.productHandle ?? "";
  const line = (
    name: Exclude<ReportField, "description">,
    label: MessageKey,
    rest: ComponentProps<"input"> & { hint?: MessageKey },
  ) => {
    const { hint, ...input } = rest;
    return (
      <TextField
        {...input}
        name={name}
        label={t(label)}
        hint={hint && t(hint)}
        error={errorOf(name)}
        defaultValue={values?.[name] ?? input.defaultValue}
      />
    );
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      {answer?.trouble && (
        <Notice tone="sun" role="alert">
          {t(`report.${answer.trouble}`)}
        </Notice>
      )}
      <Form
        method="post"
        action={path("/report")}
        noValidate
        className="grid max-w-text gap-6"
        onSubmit={(event) => {
          if (isSending) event.preventDefault();
        }}
      >
        {code && (
          <Notice tone="plain">
            {t("report.about", { code: groupedCode(code).replaceAll("-", NO_BREAK_HYPHEN) })}
          </Notice>
        )}
        <input type="hidden" name="certificate_code" value={code} />
        <input type="hidden" name="product_handle" value={handle} />
        <Field
          id="description"
          label={t("report.description")}
          hint={t("report.descriptionHint")}
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
        {line("product_text", "report.product", {
          hint: "report.productHint",
          defaultValue: subject.productName ?? undefined,
        })}
        {line("seen_at", "report.seenAt", { hint: "report.seenAtHint" })}
        <fieldset className="grid gap-4 rounded-md border border-hairline bg-white p-4 md:p-6">
          <legend className="px-2 text-lg font-bold">{t("report.contactTitle")}</legend>
          <p id="contact-use" className="text-sm">
            {t("report.contactUse")}
          </p>
          {line("reporter_name", "report.name", { autoComplete: "name" })}
          {line("reporter_contact", "report.contact", { autoComplete: "email" })}
        </fieldset>
        <p className="hidden">
          <label htmlFor="website">{t("report.website")}</label>
          <input
            id="website"
            name="website"
            tabIndex={-1}
            autoComplete="off"
            defaultValue={values?.website}
          />
        </p>
        <Button className="justify-self-start" aria-disabled={isSending || undefined}>
          {isSending ? t("report.sending") : t("report.submit")}
        </Button>
      </Form>
    </>
  );
}
