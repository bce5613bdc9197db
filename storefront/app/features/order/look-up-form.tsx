import { Form } from "@remix-run/react";
import { useMemo } from "react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Field } from "~/ui/field";
import { Notice } from "~/ui/notice";

import type { LookUpAnswer } from "./look-up.server";

/** Finds an order by its code and the phone number it was placed with. */
export function LookUpForm({ answer }: { answer: LookUpAnswer | undefined }) {
  const { t, path } = useI18n();
  const errors = useMemo(
    () =>
      (answer?.problems ?? []).map(({ field, message }) => ({
        fieldId: field,
        message: t(message),
      })),
    [answer, t],
  );
  const errorOf = (field: string) => errors.find((error) => error.fieldId === field)?.message;
  return (
    <>
      <ErrorSummary errors={errors} />
      {answer?.hasFailed && (
        <Notice tone="sun" role="alert">
          {t("orders.failed")}
        </Notice>
      )}
      <Form method="post" action={path("/orders")} noValidate className="grid max-w-96 gap-4">
        <Field
          id="code"
          label={t("orders.code")}
          hint={t("orders.codeHint")}
          error={errorOf("code")}
        >
          {(field) => (
            <input
              {...field}
              name="code"
              className="field-input"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              defaultValue={answer?.code}
            />
          )}
        </Field>
        <Field
          id="phone"
          label={t("orders.phone")}
          hint={t("orders.phoneHint")}
          error={errorOf("phone")}
        >
          {(field) => (
            <input
              {...field}
              name="phone"
              type="tel"
              inputMode="tel"
              autoComplete="tel"
              className="field-input"
              defaultValue={answer?.phone}
            />
          )}
        </Field>
        <Button className="justify-self-start">{t("orders.find")}</Button>
      </Form>
    </>
  );
}
