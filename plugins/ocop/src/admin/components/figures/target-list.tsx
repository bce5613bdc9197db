import { Heading, Text } from "@medusajs/ui";
import type { Metric } from "../../../modules/ocop/rules/figures/metric";
import { useWords } from "../../i18n/use-words";
import { subjectOf, type FiguresAnswer, type Headline } from "../../lib/figure";
import { figurePage, pinned } from "../../lib/figure-address";
import { useFigureWords } from "../../lib/use-figure-words";
import { useFormats } from "../../lib/use-formats";
import { TextLink } from "../recognition/text-link";
import { Section } from "../section";
import { FigureBar } from "./figure-bar";
import { NumberFacts, type NumberFact } from "./number-facts";
import { PaceBadge } from "./pace-badge";
import { RowsLink } from "./rows-link";

/** Every target of the plan and how it stands, a row each. */
export function TargetList({ answer, compare }: { answer: FiguresAnswer; compare: string | null }) {
  const { t } = useWords();
  const { name } = useFigureWords();
  const format = useFormats();
  const { figures, plan, date, known_at } = answer;
  return (
    <Section
      title={name(plan)}
      subtitle={t("figures.as_of", {
        date: format.date(date),
        instant: format.instant(known_at),
      })}
    >
      <ul className="divide-y">
        {figures.map((figure) => (
          <li key={figure.metric.id} data-metric={figure.metric.id}>
            <TargetRow figure={figure} answer={answer} compare={compare} />
          </li>
        ))}
      </ul>
      <Text size="small" className="text-ui-fg-subtle px-6 py-3">
        {t("figures.bar")}
      </Text>
    </Section>
  );
}

type TargetRowProps = { figure: Headline; answer: FiguresAnswer; compare: string | null };

function TargetRow({ figure, answer, compare }: TargetRowProps) {
  const { say } = useFigureWords();
  const { metric, total, target } = figure;
  const page = figurePage(metric.id, { ...pinned(answer), compare });
  return (
    <article className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <Heading level="h3">
          <TextLink to={page}>{say(metric.name)}</TextLink>
        </Heading>
        {target && <PaceBadge status={target.status} />}
      </div>
      {total && <FigureBar metric={metric} total={total} target={target} />}
      <TargetFacts figure={figure} answer={answer} />
      <Text size="xsmall" className="text-ui-fg-subtle">
        <SourceLine metric={metric} />
      </Text>
    </article>
  );
}

function SourceLine({ metric }: { metric: Metric }) {
  const { t } = useWords();
  const { say } = useFigureWords();
  return (
    <>
      {t("figures.source")}: {say(metric.source_words)}
    </>
  );
}

function TargetFacts({ figure, answer }: Omit<TargetRowProps, "compare">) {
  const { t } = useWords();
  const { inUnit, signed, plain } = useFigureWords();
  const format = useFormats();
  const { metric, total, target, compared } = figure;
  const { denominator } = total.values;
  const counted = total.values[metric.headline];
  const facts: NumberFact[] = [
    {
      label: t("figures.actual"),
      value: (
        <RowsLink metric={metric} measure={metric.headline} query={pinned(answer)}>
          {inUnit(total.headline, metric)}
        </RowsLink>
      ),
      note:
        denominator === undefined || counted === undefined
          ? undefined
          : t("figures.part_of", {
              ...{ part: plain(counted), whole: plain(denominator) },
              subject: t(`figures.subject.${subjectOf(metric)}`),
            }),
    },
    {
      label: t("figures.target"),
      value: target ? inUnit(target.target, metric) : t("figures.no_target"),
      note: target ? t("figures.due", { date: format.date(target.due_on) }) : undefined,
    },
    {
      label: t("figures.expected"),
      value: target ? inUnit(target.expected, metric) : "–",
    },
  ];
  if (compared) {
    const { difference, date, reported } = compared;
    facts.push({
      label: t("figures.compared.title", { date: format.date(date) }),
      value: signed(difference, metric),
      note:
        reported.corrected === 0 || reported.corrected === null
          ? undefined
          : t("figures.compared.corrected_line", {
              corrected: signed(reported.corrected, metric),
            }),
    });
  }
  return <NumberFacts facts={facts} />;
}
