import { useMemo, type ReactNode } from "react";

import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";

import type { PortalAnswer } from "./portal-answer";

/** An answer of a form of the portal: for its fields, and what stands above them. */
export function usePortalAnswer(answer: PortalAnswer | undefined): {
  errorOf: (field: string) => string | undefined;
  valueOf: (field: string) => string | undefined;
  summary: ReactNode;
} {
  const errors = useMemo(
    () => (answer?.problems ?? []).map(({ field, message }) => ({ fieldId: field, message })),
    [answer],
  );
  const summary = (
    <>
      <ErrorSummary errors={errors} />
      {answer?.trouble && (
        <Notice tone="sun" role="alert" className="max-w-text">
          {answer.trouble}
        </Notice>
      )}
    </>
  );
  return {
    errorOf: (field) => errors.find(({ fieldId }) => fieldId === field)?.message,
    valueOf: (field) => answer?.values[field],
    summary,
  };
}
