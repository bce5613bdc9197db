import { Text } from "@medusajs/ui";
import type { FigureReport } from "../../../figures/report";
import type { Measure } from "../../../modules/ocop/rules/figures/metric";
import { CHANNEL_KIND_WORDS } from "../../../modules/ocop/rules/figures/words";
import { useWords } from "../../i18n/use-words";
import type { Query } from "../../lib/api";
import { isRate, partsOf, subjectOf, type PlanChannel } from "../../lib/figure";
import { missingPage, pinned } from "../../lib/figure-address";
import { useFigureWords } from "../../lib/use-figure-words";
import { useFormats } from "../../lib/use-formats";
import { TextLink } from "../recognition/text-link";
import { Section } from "../section";
import { FigureBar } from "./figure-bar";
import { NumberFacts, type NumberFact } from "./number-facts";
import { PaceBadge } from "./pace-badge";
import { RowsLink } from "./rows-link";

type HeadlineProps = { figure: FigureReport; channels: PlanChannel[] };

/** The figure itself at its levels, against its target. */
export function HeadlineSection({ figure, channels }: HeadlineProps) {
  const { t } = useWords();
  const format = useFormats();
  const { metric, total, target, date, known_at } = figure;
  const query = pinned(figure);
  return (
    <Section
      title={t("figures.headline")}
      subtitle={t("figures.as_of", {
        date: format.date(date),
        instant: format.instant(known_at),
      })}
      actions={target && <PaceBadge status={target.status} />}
    >
      <div className="flex flex-col gap-y-4 px-6 py-4">
        <dl className="grid grid-cols-1 gap-4 sm:grid-cols-3">
          {partsOf(metric).map((measure) => (
            <LevelTile key={measure} figure={figure} measure={measure} query={query} />
          ))}
        </dl>
        <FigureBar metric={metric} total={total} target={target} />
        {metric.measures.includes("declared") && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("figures.bar")}
          </Text>
        )}
      </div>
      <div className="px-6 py-4">
        <TargetFacts figure={figure} channels={channels} />
      </div>
      {isRate(metric) && metric.source === "register" && (
        <div className="px-6 py-4">
          <TextLink to={missingPage(metric.id, query)}>{t("figures.who_is_missing.open")}</TextLink>
        </div>
      )}
    </Section>
  );
}

type LevelTileProps = { figure: FigureReport; measure: Measure; query: Query };

function LevelTile({ figure: { metric, total }, measure, query }: LevelTileProps) {
  const { t } = useWords();
  const words = useFigureWords();
  const value = total.values[measure] ?? null;
  return (
    <div className="flex flex-col" data-measure={measure}>
      <dt className="txt-compact-small text-ui-fg-subtle">{words.measure(measure)}</dt>
      <dd className="text-ui-fg-base text-2xl font-medium tabular-nums leading-9">
        {isRate(metric) ? words.percent(total, measure) : words.inUnit(value, metric)}
      </dd>
      <dd>
        <RowsLink metric={metric} measure={measure} query={query}>
          {isRate(metric)
            ? t("figures.part_of", {
                part: words.plain(value),
                whole: words.plain(total.values.denominator ?? null),
                subject: t(`figures.subject.${subjectOf(metric)}`),
              })
            : t("figures.rows.title")}
        </RowsLink>
      </dd>
    </div>
  );
}

function TargetFacts({ figure, channels }: HeadlineProps) {
  const { t } = useWords();
  const words = useFigureWords();
  const format = useFormats();
  const { metric, target, plan } = figure;
  const counted = [
    ...plan.counted_kinds.map((kind) => words.say(CHANNEL_KIND_WORDS[kind])),
    ...plan.counted_channels.map((code) => {
      const channel = channels.find((one) => one.code === code);
      return channel ? words.name(channel) : code;
    }),
  ];
  const inSubject = { unit: subjectOf(metric) };
  const ofTarget: NumberFact[] = target
    ? [
        {
          label: t("figures.target"),
          value: words.inUnit(target.target, metric),
          note: t("figures.due", { date: format.date(target.due_on) }),
        },
        { label: t("figures.expected"), value: words.inUnit(target.expected, metric) },
        {
          label: t("figures.missing"),
          value: words.inUnit(target.missing, metric.unit === "percent" ? inSubject : metric),
        },
        {
          label: t("figures.per_month"),
          value:
            target.needed_per_month === null
              ? t("figures.reached_or_over")
              : words.inUnit(
                  target.needed_per_month,
                  metric.unit === "percent" ? inSubject : metric,
                ),
        },
      ]
    : [{ label: t("figures.target"), value: t("figures.no_target") }];
  return (
    <NumberFacts
      facts={[
        ...ofTarget,
        { label: t("figures.moment.plan"), value: words.name(plan) },
        ...(metric.source === "register" && isRate(metric)
          ? [{ label: t("plans.kinds"), value: counted.join(", ") }]
          : []),
        { label: t("figures.source"), value: words.say(metric.source_words) },
      ]}
    />
  );
}
