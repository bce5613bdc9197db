import { ruleSetOf } from "../../../modules/ocop/rules/rule-sets";
import { useWords } from "../../i18n/use-words";
import type { AssessmentRow } from "../../lib/recognition";
import { useFormats } from "../../lib/use-formats";
import { Facts } from "../facts";
import { useOutcomeWords } from "./use-outcome-words";

/** What an assessment says and what it leads to, under the rules that it keeps. */
export function AssessmentFacts({ assessment }: { assessment: AssessmentRow }) {
  const { t } = useWords();
  const format = useFormats();
  const outcome = useOutcomeWords();
  const { star_cap: cap, star_cap_reason: reason } = assessment;
  return (
    <Facts
      items={[
        {
          label: t("assessment.leads_to"),
          value: outcome(assessment.outcome, assessment.rank),
          note:
            cap === null ? undefined : t("assessment.capped", { count: cap, reason: reason ?? "" }),
        },
        {
          label: t("assessment.mean"),
          value: format.score(assessment.mean_hundredths.total),
          note: `${t("assessment.by_bands")}: ${t("common.star", { count: assessment.band_rank })}`,
        },
        {
          label: t("assessment.level"),
          value: t(`assessment.levels.${assessment.level}`),
          note: assessment.council ?? undefined,
        },
        {
          label: t("assessment.rule_set"),
          value: ruleSetOf(assessment.rule_set_code)?.decision ?? assessment.rule_set_code,
        },
        ...(assessment.filed_on === null
          ? []
          : [{ label: t("assessment.filed_on"), value: format.date(assessment.filed_on) }]),
        ...(assessment.note === null
          ? []
          : [{ label: t("assessment.note"), value: assessment.note }]),
      ]}
    />
  );
}
