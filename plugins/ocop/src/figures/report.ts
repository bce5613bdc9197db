import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type { Words } from "../modules/ocop/rules/dossier/words";
import {
  PERSONAL_DIMENSIONS,
  type Cell,
  type Dimension,
  type Figure,
  type Measure,
  type Metric,
  type MetricId,
} from "../modules/ocop/rules/figures/metric";
import { metricOf } from "../modules/ocop/rules/figures/metrics";
import {
  expectedOn,
  neededPerMonth,
  paceStatusOn,
  percentOf,
  type PaceStatus,
} from "../modules/ocop/rules/figures/pace";
import { hideSmallCells } from "../modules/ocop/rules/figures/small-cells";
import type { FigureDatabase } from "./figure-database";
import { readLabels, type Labels } from "./labels";
import type { PlanRow } from "./plans";
import { readFigure, readTotal, type FigureMoment } from "./read-figure";

/** A number of people that may point at somebody is null: hidden. */
type Values = Partial<Record<Measure, number | null>>;
export type ReportCell = { key: string; label: Words; values: Values; percents: Values };
export type ReportTotal = { values: Values; percents: Values; headline: number | null };

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
  /** The same figure on another day, as known at the same instant, with the headline's difference. */
  compared: { date: CivilDate; total: ReportTotal; difference: number | null } | null;
};

const isPersonal = (dimension: Dimension) =>
  PERSONAL_DIMENSIONS.some((personal) => personal === dimension);

function percentsOf(values: Values): Values {
  const { denominator, ...parts } = values;
  if (denominator === undefined) return {};
  return Object.fromEntries(
    Object.entries(parts).map(([measure, part]) => [
      measure,
      denominator === null || part === null ? null : percentOf(part, denominator),
    ]),
  );
}

function totalOf(metric: Metric, values: Cell["values"]): ReportTotal {
  const percents = percentsOf(values);
  const shown = metric.unit === "percent" ? percents : values;
  return { values, percents, headline: shown[metric.headline] ?? null };
}

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
  const other =
    compare === undefined ? null : await readTotal(database, id, { ...moment, date: compare });
  const total = totalOf(metric, figure.total);
  const compared = other && totalOf(metric, other);
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
    compared:
      compared && compare !== undefined
        ? {
            date: compare,
            total: compared,
            difference: differenceOf(total.headline, compared.headline),
          }
        : null,
  };
}

/** To one decimal, as what is compared. */
function differenceOf(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : Math.round((now - before) * 10) / 10;
}

/** A figure without breakdowns, for a list of all. */
export async function readHeadline(
  database: FigureDatabase,
  { metric: id, moment, plan }: Pick<ReportWish, "metric" | "moment" | "plan">,
): Promise<Pick<FigureReport, "metric" | "total" | "target">> {
  const metric = metricOf(id);
  const values = await readTotal(database, id, moment);
  const total = totalOf(metric, values);
  return { metric, total, target: targetOf(metric, plan, { total, date: moment.date }) };
}
