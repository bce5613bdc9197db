import { useCallback } from "react";
import type { AssessmentOutcome } from "../../../modules/ocop/rules/assessment";
import { useWords } from "../../i18n/use-words";

/** What an assessment leads to, in words. */
export function useOutcomeWords() {
  const { t } = useWords();
  return useCallback(
    (outcome: AssessmentOutcome["kind"], rank: number) =>
      t(`assessment.${outcome}`, { count: rank }),
    [t],
  );
}
