import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type { Words } from "../modules/ocop/rules/dossier/words";
import {
  PERSONAL_DIMENSIONS,
  type Dimension,
  type Figure,
  type Metric,
  type MetricId,
} from "../modules/ocop/rules/figures/metric";
import { metricOf } from "../modules/ocop/rules/figures/metrics";
import {
  expectedOn,
  neededPerMonth,
  paceStatusOn,
  type PaceStatus,
} from "../modules/ocop/rules/figures/pace";
import { hideSmallCells } from "../modules/ocop/rules/figures/small-cells";
import { readComparison, type Comparison } from "./comparison";
import type { FigureDatabase } from "./figure-database";
import { readLabels, type Labels } from "./labels";
import type { PlanRow } from "./plans";
import { readFigure, readTotal, type FigureMoment } from "./read-figure";
import { percentsOf, totalOf, type ReportTotal, type Values } from "./total";

export type ReportCell = { key: string; label: Words; values: Values; percents: Values };

export type ReportTarget = {
  baseline: number;
  target: number;
  starts_on: CivilDate;
  due_on: CivilDate;
  /** What even progress would have reached by the day, to one decimal. */
  expected: number;
  status: PaceStatus | null;
  /** Still missing, in what is counted. */
  missing: number | null;
  needed_per_month: number | null;
};

/** A figure as pages and files show it. */
export type FigureReport = {
  metric: Metric;
  date: CivilDate;
  known_at: string;
  plan: Omit<PlanRow, "id" | "targets">;
  total: ReportTotal;
  target: ReportTarget | null;
  breakdowns: Partial<Record<Dimension, ReportCell[]>>;
  compared: Comparison | null;
};

const isPersonal = (dimension: Dimension) =>
  PERSONAL_DIMENSIONS.some((personal) => personal === dimension);

function targetOf(
  metric: Metric,
  plan: PlanRow,
  { total, date }: { total: ReportTotal; date: CivilDate },
): ReportTarget | null {
  const set = plan.targets.find(({ metric: id }) => id === metric.id);
  if (!set) return null;
  const { starts_on } = plan;
  const pace = { ...set, baseline: set.baseline ?? 0, starts_on };
  const { headline } = total;
  const counted = total.values[metric.headline] ?? null;
  const whole = total.values.denominator ?? 0;
  const goal =
    metric.unit === "percent" ? Math.ceil((set.target * (whole ?? 0)) / 100) : set.target;
  const missing = counted === null ? null : Math.max(goal - counted, 0);
  return {
    baseline: pace.baseline,
    target: set.target,
    starts_on,
    due_on: set.due_on,
    expected: Math.round(expectedOn(pace, date) * 10) / 10,
    status: headline === null ? null : paceStatusOn(pace, headline, date),
    missing,
    needed_per_month: missing === null ? null : neededPerMonth(missing, set.due_on, date),
  };
}

function breakdownsOf(figure: Figure, labels: Labels): FigureReport["breakdowns"] {
  const breakdowns: FigureReport["breakdowns"] = {};
  for (const [name, cells] of Object.entries(figure.breakdowns)) {
    const dimension = name as Dimension;
    breakdowns[dimension] = (isPersonal(dimension) ? hideSmallCells(cells) : cells).map(
      ({ key, values }) => ({
        key,
        label: labels(dimension, key),
        values,
        percents: percentsOf(values),
      }),
    );
  }
  return breakdowns;
}

/** What to report: `compare` another day, `dimensions` those wanted (all when left out). */
export type ReportWish = {
  metric: MetricId;
  moment: FigureMoment;
  plan: PlanRow;
  compare?: CivilDate | undefined;
  dimensions?: readonly Dimension[] | undefined;
};

/** A figure with its breakdowns, its target and how it stands. */
export async function readReport(
  database: FigureDatabase,
  { metric: id, moment, plan, compare, dimensions }: ReportWish,
): Promise<FigureReport> {
  const metric = metricOf(id);
  const [figure, labels] = await Promise.all([
    readFigure(database, id, moment),
    readLabels(database),
  ]);
  const total = totalOf(metric, figure.total);
  const compared = await readComparison(database, { metric, moment, total, compare });
  const { id: _id, targets: _targets, ...shownPlan } = plan;
  const wanted = {
    ...figure,
    breakdowns: Object.fromEntries(
      Object.entries(figure.breakdowns).filter(
        ([dimension]) => dimensions === undefined || dimensions.includes(dimension as Dimension),
      ),
    ),
  };
  return {
    metric,
    date: moment.date,
    known_at: moment.known_at.toISOString(),
    plan: shownPlan,
    total,
    target: targetOf(metric, plan, { total, date: moment.date }),
    breakdowns: breakdownsOf(wanted, labels),
    compared,
  };
}

/** A figure without breakdowns, for a list of all. */
export async function readHeadline(
  database: FigureDatabase,
  { metric: id, moment, plan, compare }: Omit<ReportWish, "dimensions">,
): Promise<Pick<FigureReport, "metric" | "total" | "target" | "compared">> {
  const metric = metricOf(id);
  const values = await readTotal(database, id, moment);
  const total = totalOf(metric, values);
  const compared = await readComparison(database, { metric, moment, total, compare });
  return { metric, total, target: targetOf(metric, plan, { total, date: moment.date }), compared };
}
