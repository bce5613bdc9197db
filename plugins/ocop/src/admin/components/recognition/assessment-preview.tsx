import { Text } from "@medusajs/ui";
import type { ScoreProblem } from "../../../modules/ocop/rules/assessment";
import { useWords } from "../../i18n/use-words";
import { previewOf, type AssessmentDraft } from "../../lib/assessment-draft";
import { useFormats } from "../../lib/use-formats";
import { useOutcomeWords } from "./use-outcome-words";

/** What the points lead to as they stand, by the rule that the server applies too. */
export function AssessmentPreview({ draft }: { draft: AssessmentDraft }) {
  const { t } = useWords();
  const { ruleSet } = previewOf(draft);
  const isOld = ruleSet === null && draft.kind !== null && draft.assessedOn !== null;
  return (
    <section
      aria-live="polite"
      aria-label={t("assessment.leads_to")}
      className="bg-ui-bg-subtle border-ui-border-base flex flex-col gap-y-1 rounded-lg border p-4"
    >
      {ruleSet ? (
        <PreviewLines draft={draft} decision={ruleSet.decision} />
      ) : (
        <Text size="small">
          {isOld ? t("assessment.no_rule_set") : t("assessment.missing_kind")}
        </Text>
      )}
    </section>
  );
}

function PreviewLines({ draft, decision }: { draft: AssessmentDraft; decision: string }) {
  const { t } = useWords();
  const format = useFormats();
  const outcome = useOutcomeWords();
  const { problems, result } = previewOf(draft);
  const sentence = (problem: ScoreProblem) => {
    if (problem.code === "no_scores") return t("assessment.enter_scores");
    const section = problem.section.toUpperCase();
    const { member } = problem;
    return problem.code === "out_of_range"
      ? t("assessment.out_of_range", { section, member, cap: problem.capPoints })
      : t("assessment.not_hundredths", { section, member });
  };
  return (
    <>
      {problems.map((problem) => (
        <Text key={JSON.stringify(problem)} size="small" className="text-ui-fg-error">
          {sentence(problem)}
        </Text>
      ))}
      {result ? (
        <>
          <Text size="small" weight="plus">
            {outcome(result.outcome.kind, result.rank)}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {t("assessment.mean")}: A {format.score(result.mean.a)} · B{" "}
            {format.score(result.mean.b)} · C {format.score(result.mean.c)} ={" "}
            {format.score(result.mean.total)}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {t("assessment.by_bands")}: {t("common.star", { count: result.bandRank })}
          </Text>
        </>
      ) : (
        problems.length === 0 && <Text size="small">{t("assessment.enter_scores")}</Text>
      )}
      <Text size="small" className="text-ui-fg-subtle">
        {t("assessment.rule_set")}: {decision}
      </Text>
    </>
  );
}
