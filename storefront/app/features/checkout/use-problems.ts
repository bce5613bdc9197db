import { useMemo } from "react";

import type { MessageKey } from "~/i18n/translate";
import { useI18n } from "~/i18n/use-i18n";

import { CHECKOUT_LIMITS, type CheckoutField, type CheckoutProblem } from "./validate";

export type ErrorOf = (field: CheckoutField) => string | undefined;

/** The problems in words: one per field, and the same words for the summary. */
export function useProblems(problems: readonly CheckoutProblem[] | undefined): {
  errorOf: ErrorOf;
  summary: readonly { fieldId: string; message: string }[];
} {
  const { t } = useI18n();
  return useMemo(() => {
    const summary = (problems ?? []).map(({ field, code }) => {
      const max =
        field in CHECKOUT_LIMITS ? CHECKOUT_LIMITS[field as keyof typeof CHECKOUT_LIMITS] : 0;
      return { fieldId: field, message: t(`problem.${code}` satisfies MessageKey, { max }) };
    });
    const errorOf: ErrorOf = (field) => summary.find((entry) => entry.fieldId === field)?.message;
    return { errorOf, summary };
  }, [problems, t]);
}
