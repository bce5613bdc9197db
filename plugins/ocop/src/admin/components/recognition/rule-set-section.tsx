import { Badge, StatusBadge } from "@medusajs/ui";
import type { CalendarRound, RuleSet, RuleTopic } from "../../../modules/ocop/rules/rule-set";
import { useWords } from "../../i18n/use-words";
import { useFormats } from "../../lib/use-formats";
import { Facts, type Fact } from "../facts";
import { Section } from "../section";

type RuleSetSectionProps = { ruleSet: RuleSet; isCurrent: boolean };

const STARS = [5, 4, 3] as const;
const FULL_MARKS = 100;

/** One version of the law, readable. */
export function RuleSetSection({ ruleSet, isCurrent }: RuleSetSectionProps) {
  const { t } = useWords();
  const format = useFormats();
  const judging = useJudgingFacts(ruleSet);
  const terms = useTermFacts(ruleSet);
  const procedure = useProcedureFacts(ruleSet);
  return (
    <Section
      title={ruleSet.decision}
      subtitle={`${t("ruleSet.effective_from")} ${format.date(ruleSet.effectiveFrom)}`}
      actions={
        isCurrent ? (
          <StatusBadge color="green">{t("ruleSet.current")}</StatusBadge>
        ) : (
          <Badge size="2xsmall">{t("ruleSet.earlier")}</Badge>
        )
      }
    >
      <Facts
        items={[
          ...judging,
          ...terms,
          ...procedure,
          { label: t("ruleSet.source"), value: ruleSet.source },
        ]}
      />
    </Section>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function useArticle({ articles }: RuleSet) {
  const { t } = useWords();
  return (topic: RuleTopic) => {
    const article = articles[topic];
    return article === null ? t("ruleSet.article_unknown") : t("ruleSet.article", { article });
  };
}

function useJudgingFacts(ruleSet: RuleSet): Fact[] {
  const { t, language } = useWords();
  const article = useArticle(ruleSet);
  const bands = ruleSet.bands.map(({ rank, fromPoints: from }, index) => {
    const above = ruleSet.bands[index - 1];
    return above
      ? t("ruleSet.band", { rank, from, below: above.fromPoints })
      : t("ruleSet.band_first", { rank, from, below: FULL_MARKS });
  });
  const authorities = STARS.map((star) => {
    const { name_vi, name_en } = ruleSet.authorities[star];
    return t("ruleSet.authority_value", { star, name: language === "vi" ? name_vi : name_en });
  });
  return [
    { label: t("ruleSet.bands"), value: <Lines lines={bands} />, note: article("bands") },
    { label: t("ruleSet.caps"), value: t("ruleSet.caps_value", ruleSet.sectionCaps) },
    {
      label: t("ruleSet.authority"),
      value: <Lines lines={authorities} />,
      note: article("authorities"),
    },
    {
      label: t("ruleSet.no_certificate"),
      value: t("ruleSet.no_certificate_value"),
      note: article("no_certificate"),
    },
    {
      label: t("ruleSet.potential"),
      value: t("ruleSet.potential_value"),
      note: article("potential"),
    },
  ];
}

function useTermFacts(ruleSet: RuleSet): Fact[] {
  const { t } = useWords();
  const article = useArticle(ruleSet);
  const { renewalWindow: window, transitionalExtension: extension } = ruleSet;
  const unsaid = t("ruleSet.not_in_law");
  return [
    {
      label: t("ruleSet.validity"),
      value: t("ruleSet.validity_value", { months: ruleSet.validityMonths }),
      note: article("validity"),
    },
    window
      ? {
          label: t("ruleSet.renewal"),
          value: t("ruleSet.renewal_value", {
            earliest: window.earliestDays,
            latest: window.latestDays,
          }),
          note: article("renewal"),
        }
      : { label: t("ruleSet.renewal"), value: unsaid },
    {
      label: t("ruleSet.expiring"),
      value: t("ruleSet.expiring_value", { days: ruleSet.expiringDays }),
    },
    extension
      ? {
          label: t("ruleSet.extension"),
          value: t("ruleSet.extension_value", { days: extension.maxDays }),
          note: article("extension"),
        }
      : { label: t("ruleSet.extension"), value: unsaid },
  ];
}

/** What only the newer rules say; nothing for those that do not. */
function useProcedureFacts(ruleSet: RuleSet): Fact[] {
  const { t } = useWords();
  const article = useArticle(ruleSet);
  const { pendingDossierDays: pending, calendar, revocationReasons: reasons } = ruleSet;
  // `MM-DD` as both languages write a day of every year.
  const day = (text: string) => text.split("-").reverse().join("/");
  const rounds = (list: readonly CalendarRound[]) =>
    list.map(({ number, submitBefore, evaluateBefore }) =>
      t("ruleSet.round", { number, submit: day(submitBefore), evaluate: day(evaluateBefore) }),
    );
  const days = (
    key: "commune" | "re_evaluation" | "revocation",
    count: number | null,
    topic: RuleTopic,
  ): Fact[] =>
    count === null
      ? []
      : [
          {
            label: t(`ruleSet.${key}`),
            value: t(`ruleSet.${key}_value`, { days: count }),
            note: article(topic),
          },
        ];
  const pendingFacts: Fact[] = pending
    ? [
        {
          label: t("ruleSet.pending"),
          value: t("ruleSet.pending_value", {
            first: pending.first,
            upgrade: pending.upgrade,
            again: pending.re_evaluation,
          }),
          note: article("pending_dossiers"),
        },
      ]
    : [];
  const calendarFacts: Fact[] = calendar
    ? (["province", "centre"] as const).map((level) => ({
        label: t(`ruleSet.${level}_rounds`),
        value: <Lines lines={rounds(calendar[level])} />,
        note: article("calendar"),
      }))
    : [];
  const reasonFacts: Fact[] =
    reasons.length === 0
      ? []
      : [
          {
            label: t("ruleSet.reasons"),
            value: (
              <Lines
                lines={reasons.map(
                  ({ code, article: number }) =>
                    `${t(`certification.revocation.${code}`)} (${t("ruleSet.article", { article: number })})`,
                )}
              />
            ),
          },
        ];
  return [
    ...pendingFacts,
    ...calendarFacts,
    ...days("commune", ruleSet.communeWorkingDays, "commune_handling"),
    ...days("re_evaluation", ruleSet.reEvaluationDays, "re_evaluation"),
    ...days("revocation", ruleSet.revocationDays, "revocation"),
    ...reasonFacts,
  ];
}
