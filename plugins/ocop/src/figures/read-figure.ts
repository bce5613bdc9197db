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
import {
  PROGRAMME_METRICS,
  PROGRAMME_STATEMENTS,
  type ProgrammeMetric,
} from "./statements/programme";
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

const isOfProgramme = (metric: MetricId): metric is ProgrammeMetric =>
  PROGRAMME_METRICS.some((one) => one === metric);

/** The statements that give a figure: with everything it is counted apart by, and its total alone. */
function statementsOf(metric: MetricId): { figure: string; total: string } {
  if (isOfProgramme(metric)) return PROGRAMME_STATEMENTS[metric];
  if (isCounted(metric)) {
    return { figure: countStatement(metric), total: countTotalStatement(metric) };
  }
  const subject = rateSubjectOf(metric) ?? "producer";
  return { figure: rateStatement(subject), total: rateTotalStatement(subject) };
}

type NumberRow = { dimension: Dimension | "total"; key: string } & Record<Measure, number>;

function valuesOf(row: NumberRow, measures: readonly Measure[]): Cell["values"] {
  return Object.fromEntries(measures.map((measure) => [measure, row[measure]]));
}

/** A figure with everything it is counted apart by, in one statement. */
export async function readFigure(
  database: FigureDatabase,
  id: MetricId,
  moment: FigureMoment,
): Promise<Figure> {
  const rows = await database<NumberRow>(statementsOf(id).figure, bindingsOf(moment));
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
): Promise<Figure["total"]> {
  const [row] = await database<NumberRow>(statementsOf(id).total, bindingsOf(moment));
  return row ? valuesOf(row, metricOf(id).measures) : {};
}
