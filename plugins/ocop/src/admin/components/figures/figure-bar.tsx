import type { ReportTarget } from "../../../figures/report";
import type { ReportTotal } from "../../../figures/total";
import type { Metric } from "../../../modules/ocop/rules/figures/metric";
import { isRate, partsOf, roundAbove } from "../../lib/figure";
import { LevelBar } from "./level-bar";

/** The whole of a figure as a bar: of a hundred per cent, or up to the target. */
export function FigureBar({
  metric,
  total: { values, percents },
  target,
}: {
  metric: Metric;
  total: ReportTotal;
  target: ReportTarget | null;
}) {
  const shown = isRate(metric) ? percents : values;
  const parts = partsOf(metric).map((measure) => ({ measure, value: shown[measure] ?? 0 }));
  const most = isRate(metric)
    ? 100
    : roundAbove([...parts.map(({ value }) => value), target?.target ?? 0]);
  return (
    <LevelBar
      levels={parts.map(({ measure, value }) => ({ measure, share: value / most }))}
      target={target && target.target / most}
    />
  );
}
