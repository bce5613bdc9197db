import { useMemo } from "react";

import type { MessageKey } from "~/i18n/translate";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Field } from "~/ui/field";

import { EXAMPLE_CODE, type CodeProblem } from "./certificate-code";

const WORDS: Record<CodeProblem["kind"], MessageKey> = {
  missing: "certificate.codeMissing",
  length: "certificate.codeLength",
  letters: "certificate.codeLetters",
};

/** Asks for a certificate's code and leads to its page; a plain form, so it works everywhere. */
export function CheckForm({ typed, problem }: { typed?: string; problem?: CodeProblem | null }) {
  const { t, path } = useI18n();
  const message =
    problem &&
    t(WORDS[problem.kind], {
      example: EXAMPLE_CODE,
      count: problem.kind === "length" ? problem.count : "",
    });
  const errors = useMemo(() => (message ? [{ fieldId: "code", message }] : []), [message]);
  return (
    <>
      <ErrorSummary errors={errors} />
      <form
        method="get"
        action={path("/certificates")}
        noValidate
        className="grid max-w-96 gap-4 print:hidden"
      >
        <Field
          id="code"
          label={t("certificate.code")}
          hint={t("certificate.codeHint", { example: EXAMPLE_CODE })}
          error={message ?? undefined}
        >
          {(field) => (
            <input
              {...field}
              name="code"
              className="field-input font-table tracking-wide"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={300}
              defaultValue={typed}
            />
          )}
        </Field>
        <Button className="justify-self-start">{t("certificate.submit")}</Button>
      </form>
    </>
  );
}
