import { Form } from "@remix-run/react";
import { useMemo } from "react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { TextField } from "~/ui/text-field";

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
        <TextField
          name="code"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={answer?.code}
          label={t("orders.code")}
          hint={t("orders.codeHint")}
          error={errorOf("code")}
        />
        <TextField
          name="phone"
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          defaultValue={answer?.phone}
          label={t("orders.phone")}
          hint={t("orders.phoneHint")}
          error={errorOf("phone")}
        />
        <Button className="justify-self-start">{t("orders.find")}</Button>
      </Form>
    </>
  );
}
