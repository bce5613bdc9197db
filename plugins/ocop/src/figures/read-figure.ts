import { addDays, type CivilDate } from "../modules/ocop/rules/civil-date";
import type { PlanSettings } from "../modules/ocop/rules/figures/history";
import type {
  Cell,
  Dimension,
  Figure,
  Measure,
  MetricId,
} from "../modules/ocop/rules/figures/metric";
import { metricOf } from "../modules/ocop/rules/figures/metrics";
import { verifiedFrom } from "../modules/ocop/rules/figures/participation-level";
import type { FigureDatabase } from "./figure-database";
import {
  COUNTED_METRICS,
  countStatement,
  countTotalStatement,
  type CountedMetric,
} from "./statements/count";
import { rateStatement, rateTotalStatement, type RateSubject } from "./statements/rate";

/** Which day, as known at which instant, by which plan's settings, for which part of the province. */
export type FigureMoment = {
  date: CivilDate;
  known_at: Date;
  plan: PlanSettings;
  /** Codes of administrative units; null: the whole province. */
  unitCodes: readonly string[] | null;
};

/** What every statement of figures binds. */
export function bindingsOf({ date, known_at, plan, unitCodes }: FigureMoment) {
  return {
    day: date,
    known: known_at,
    fresh: verifiedFrom(date),
    sold_after: addDays(date, -plan.selling_days),
    before: addDays(plan.starts_on, -1),
    starts: plan.starts_on,
    kinds: [...plan.counted_kinds],
    channels: [...plan.counted_channels],
    units: unitCodes && [...unitCodes],
  };
}

/** What a rate is counted of; null: the metric is no rate of the register. */
export function rateSubjectOf(metric: MetricId): RateSubject | null {
  if (metric === "modern_channel_producers") return "producer";
  return metric === "modern_channel_products" ? "product" : null;
}

export const isCounted = (metric: MetricId): metric is CountedMetric =>
  COUNTED_METRICS.some((counted) => counted === metric);

/** Whether the register's own rows give the figure. */
export const isOfRegister = (metric: MetricId): boolean =>
  rateSubjectOf(metric) !== null || isCounted(metric);

type NumberRow = { dimension: Dimension | "total"; key: string } & Record<Measure, number>;

function valuesOf(row: NumberRow, measures: readonly Measure[]): Cell["values"] {
  return Object.fromEntries(measures.map((measure) => [measure, row[measure]]));
}

/**
 * A figure of the register with everything it is counted apart by, in one statement; null where other
 * modules record what it is made of.
 */
export async function readFigure(
  database: FigureDatabase,
  id: MetricId,
  moment: FigureMoment,
): Promise<Figure | null> {
  const subject = rateSubjectOf(id);
  if (subject === null && !isCounted(id)) return null;
  const statement = subject === null ? countStatement(id as CountedMetric) : rateStatement(subject);
  const rows = await database<NumberRow>(statement, bindingsOf(moment));
  const { measures, dimensions } = metricOf(id);
  const total = rows.find(({ dimension }) => dimension === "total");
  const breakdowns: Figure["breakdowns"] = {};
  for (const dimension of dimensions) {
    breakdowns[dimension] = rows
      .filter((row) => row.dimension === dimension)
      .map((row) => ({ key: row.key, values: valuesOf(row, measures) }))
      .sort((left, right) => (left.key < right.key ? -1 : 1));
  }
  return { total: total ? valuesOf(total, measures) : {}, breakdowns };
}

/** The total alone. */
export async function readTotal(
  database: FigureDatabase,
  id: MetricId,
  moment: FigureMoment,
): Promise<Figure["total"] | null> {
  const subject = rateSubjectOf(id);
  if (subject === null && !isCounted(id)) return null;
  const statement =
    subject === null ? countTotalStatement(id as CountedMetric) : rateTotalStatement(subject);
  const [row] = await database<NumberRow>(statement, bindingsOf(moment));
  return row ? valuesOf(row, metricOf(id).measures) : {};
}
