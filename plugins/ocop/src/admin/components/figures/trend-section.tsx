import { Text } from "@medusajs/ui";
import { useState } from "react";
import type { FigureReport } from "../../../figures/report";
import type { TrendPoint } from "../../../figures/trend";
import type { Measure } from "../../../modules/ocop/rules/figures/metric";
import { useWords } from "../../i18n/use-words";
import { isRate, partsOf, roundAbove, type TrendAnswer } from "../../lib/figure";
import { FIGURES_API, pinned } from "../../lib/figure-address";
import { useFigureWords } from "../../lib/use-figure-words";
import { useFormats } from "../../lib/use-formats";
import { useResource } from "../../lib/use-resource";
import { SelectField } from "../form-fields";
import { Resource } from "../resource";
import { Section } from "../section";
import { FigureTable } from "./figure-table";
import { LineChart, type ChartLine } from "./line-chart";

const MONTHS = ["12", "24", "36"] as const;
/** What is not named here is drawn solid. */
const LOOKS: Partial<Record<Measure, ChartLine["look"]>> = { declared: "dash", selling: "dot" };

/** How the figure stood at the end of each month, as a chart and as its table. */
export function TrendSection({ figure }: { figure: FigureReport }) {
  const { t } = useWords();
  const [months, setMonths] = useState<(typeof MONTHS)[number]>("12");
  const { metric } = figure;
  const trend = useResource<TrendAnswer>(`${FIGURES_API}/${metric.id}/trend`, {
    ...pinned(figure),
    months,
  });
  return (
    <Section title={t("figures.trend.title")} subtitle={t("figures.trend.hint")}>
      <div className="px-6 py-4">
        <SelectField
          label={t("figures.trend.months")}
          required
          options={MONTHS.map((value) => ({
            value,
            label: t("figures.trend.months_of", { count: Number(value) }),
          }))}
          value={months}
          onChange={(chosen) => setMonths(chosen ?? "12")}
        />
      </div>
      <Resource of={trend}>
        {({ points }) =>
          points.length === 0 ? (
            <Text size="small" className="text-ui-fg-subtle px-6 py-4">
              {t("figures.not_recorded")}
            </Text>
          ) : (
            <Trend key={points.length} figure={figure} points={points} />
          )
        }
      </Resource>
    </Section>
  );
}

function Trend({ figure, points }: { figure: FigureReport; points: TrendPoint[] }) {
  const { t } = useWords();
  const words = useFigureWords();
  const format = useFormats();
  const { metric, target } = figure;
  const parts = partsOf(metric);
  const rate = isRate(metric);
  const shown = ({ total }: TrendPoint) => (rate ? total.percents : total.values);
  const written = (point: TrendPoint, measure: Measure) =>
    rate ? words.percent(point.total, measure) : words.plain(point.total.values[measure] ?? null);
  const hasPace = points.some(({ expected }) => expected !== null);
  const pace = (point: TrendPoint) =>
    point.expected === null ? "–" : words.inUnit(point.expected, metric);
  const said = (point: TrendPoint) =>
    t("figures.trend.point", {
      date: format.date(point.date),
      values: [
        ...parts.map((measure) => [words.measure(measure), written(point, measure)]),
        ...(point.expected === null ? [] : [[t("figures.trend.expected"), pace(point)]]),
      ]
        .map(([name = "", value = ""]) => t("figures.trend.value", { name, value }))
        .join(" · "),
    });
  const lines: ChartLine[] = [
    ...parts.map((measure) => ({
      ...{ key: measure, name: words.measure(measure), look: LOOKS[measure] ?? "solid" },
      values: points.map((point) => shown(point)[measure] ?? null),
    })),
    ...(hasPace
      ? [
          {
            ...{ key: "pace", name: t("figures.trend.expected"), look: "thin" as const },
            values: points.map(({ expected }) => expected),
          },
        ]
      : []),
  ];
  const values = [...lines.flatMap((line) => line.values), target?.target ?? null];
  const most = rate ? 100 : roundAbove(values.filter((value) => value !== null));
  const title = t("figures.trend.chart", { name: words.say(metric.name) });
  return (
    <>
      <Finding figure={figure} points={points} />
      <LineChart
        title={title}
        lines={lines}
        points={points.map((point) => ({
          key: point.date,
          label: `${point.date.slice(5, 7)}/${point.date.slice(2, 4)}`,
          said: said(point),
        }))}
        most={{ value: most, label: words.inUnit(most, metric) }}
        mark={
          target && {
            name: t("figures.trend.target", { target: words.inUnit(target.target, metric) }),
            value: target.target,
          }
        }
      />
      <details>
        <summary className="txt-compact-small-plus focus-visible:shadow-borders-focus cursor-pointer px-6 py-3 outline-none">
          {t("figures.trend.table")}
        </summary>
        <FigureTable
          caption={t("figures.trend.table")}
          headings={[
            t("figures.trend.day"),
            ...metric.measures.map(words.measure),
            ...(rate
              ? parts.map((measure) =>
                  t("figures.breakdown.percent_of", { measure: words.measure(measure) }),
                )
              : []),
            ...(hasPace ? [t("figures.trend.expected")] : []),
          ]}
          rows={[...points].reverse().map((point) => ({
            key: point.date,
            name: format.date(point.date),
            cells: [
              ...metric.measures.map((one) => words.plain(point.total.values[one] ?? null)),
              ...(rate ? parts.map((measure) => written(point, measure)) : []),
              ...(hasPace ? [pace(point)] : []),
            ],
          }))}
        />
      </details>
    </>
  );
}

/** What the chart shows, in a sentence above it. */
function Finding({ figure: { metric }, points }: { figure: FigureReport; points: TrendPoint[] }) {
  const { t } = useWords();
  const { inUnit } = useFigureWords();
  const from = points[0]?.total.headline ?? null;
  const to = points.at(-1)?.total.headline ?? null;
  if (from === null || to === null) return null;
  const way = to > from ? "up" : to < from ? "down" : "same";
  return (
    <Text weight="plus" className="px-6 pt-4">
      {t(`figures.trend.${way}`, {
        ...{ from: inUnit(from, metric), to: inUnit(to, metric) },
        months: points.length - 1,
      })}
    </Text>
  );
}
