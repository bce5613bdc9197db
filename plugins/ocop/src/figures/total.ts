import type { Cell, Measure, Metric } from "../modules/ocop/rules/figures/metric";
import { percentOf } from "../modules/ocop/rules/figures/pace";

/** A number of people that may point at somebody is null: hidden. */
export type Values = Partial<Record<Measure, number | null>>;

/** The whole of a figure; `headline` is what is held against the target, in the metric's unit. */
export type ReportTotal = { values: Values; percents: Values; headline: number | null };

/** Each part in percent of the denominator; empty where there is none. */
export function percentsOf(values: Values): Values {
  const { denominator, ...parts } = values;
  if (denominator === undefined) return {};
  return Object.fromEntries(
    Object.entries(parts).map(([measure, part]) => [
      measure,
      denominator === null || part === null ? null : percentOf(part, denominator),
    ]),
  );
}

export function totalOf(metric: Metric, values: Cell["values"]): ReportTotal {
  const percents = percentsOf(values);
  const shown = metric.unit === "percent" ? percents : values;
  return { values, percents, headline: shown[metric.headline] ?? null };
}
