import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { useSearchParams } from "react-router-dom";
import type { FigureReport, ReportCell } from "../../../figures/report";
import type { Dimension } from "../../../modules/ocop/rules/figures/metric";
import { useWords } from "../../i18n/use-words";
import { isPersonal, isRate, partsOf, sortedCells } from "../../lib/figure";
import { pinned } from "../../lib/figure-address";
import { useFigureWords } from "../../lib/use-figure-words";
import { SelectField } from "../form-fields";
import { Section } from "../section";
import { FigureTable, type FigureTableRow } from "./figure-table";
import { LevelBar } from "./level-bar";
import { RowsLink } from "./rows-link";

const SHOWN = 12;

/** The figure apart by one thing at a time: a bar for each part with its numbers. */
export function BreakdownSection({ figure }: { figure: FigureReport }) {
  const { t } = useWords();
  const { dimension: nameOf } = useFigureWords();
  const [parameters, setParameters] = useSearchParams();
  const dimensions = Object.keys(figure.breakdowns) as Dimension[];
  const asked = parameters.get("by");
  const dimension = dimensions.find((one) => one === asked) ?? dimensions[0];
  if (dimension === undefined) return null;
  const choose = (by: Dimension | null) => {
    const next = new URLSearchParams(parameters);
    next.set("by", by ?? dimension);
    setParameters(next, { replace: true });
  };
  return (
    <Section
      title={t("figures.breakdown.title")}
      subtitle={t(
        isRate(figure.metric) ? "figures.breakdown.subtitle" : "figures.breakdown.subtitle_count",
      )}
    >
      <div className="flex flex-col gap-y-2 px-6 py-4">
        <SelectField<Dimension>
          label={t("figures.breakdown.choose")}
          required
          options={dimensions.map((value) => ({ value, label: nameOf(value) }))}
          value={dimension}
          onChange={choose}
        />
        <Note dimension={dimension} />
      </div>
      <Cells key={dimension} figure={figure} dimension={dimension} />
    </Section>
  );
}

function Note({ dimension }: { dimension: Dimension }) {
  const { t } = useWords();
  const word = isPersonal(dimension)
    ? "figures.breakdown.personal"
    : dimension.startsWith("channel")
      ? "figures.breakdown.channels"
      : ["sector", "group", "set"].includes(dimension)
        ? "figures.breakdown.several"
        : null;
  if (word === null) return null;
  return (
    <Text size="small" className="text-ui-fg-subtle">
      {t(word)}
    </Text>
  );
}

function Cells({ figure, dimension }: { figure: FigureReport; dimension: Dimension }) {
  const { t } = useWords();
  const words = useFigureWords();
  const [showsAll, setShowsAll] = useState(false);
  const { metric } = figure;
  const cells = sortedCells(figure.breakdowns[dimension] ?? [], metric);
  if (cells.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("figures.breakdown.empty")}
      </Text>
    );
  }
  const rate = isRate(metric);
  const most = Math.max(1, ...cells.map(({ values }) => values[metric.headline] ?? 0));
  const rowOf = (cell: ReportCell): FigureTableRow => ({
    key: cell.key === "" ? "none" : cell.key,
    name: (
      <span className="flex flex-col gap-y-1">
        {words.say(cell.label)}
        <LevelBar
          low
          levels={partsOf(metric).map((measure) => ({
            measure,
            share: rate ? (cell.percents[measure] ?? 0) / 100 : (cell.values[measure] ?? 0) / most,
          }))}
        />
      </span>
    ),
    cells: [
      ...metric.measures.map((measure) => {
        const value = cell.values[measure] ?? null;
        // People's numbers are never opened, however large.
        if (value === null || isPersonal(dimension)) return words.plain(value);
        return (
          <RowsLink
            key={measure}
            metric={metric}
            measure={measure}
            query={{ ...pinned(figure), dimension, key: cell.key }}
          >
            {words.plain(value)}
          </RowsLink>
        );
      }),
      ...(rate ? partsOf(metric).map((measure) => words.percent(cell, measure)) : []),
    ],
  });
  const shown = showsAll ? cells : cells.slice(0, SHOWN);
  return (
    <>
      <FigureTable
        caption={words.dimension(dimension)}
        headings={[
          t("figures.breakdown.name"),
          ...metric.measures.map(words.measure),
          ...(rate
            ? partsOf(metric).map((measure) =>
                t("figures.breakdown.percent_of", { measure: words.measure(measure) }),
              )
            : []),
        ]}
        rows={shown.map(rowOf)}
      />
      {shown.length < cells.length && (
        <div className="px-6 py-3">
          <Button size="small" variant="secondary" onClick={() => setShowsAll(true)}>
            {t("figures.breakdown.all", { count: cells.length })}
          </Button>
        </div>
      )}
    </>
  );
}
