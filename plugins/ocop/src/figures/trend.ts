import { addDays, addMonths, type CivilDate } from "../modules/ocop/rules/civil-date";
import type { FigureMoment } from "./read-figure";
import { readHeadline } from "./report";
import type { ReportTotal } from "./total";
import type { FigureDatabase } from "./figure-database";
import type { MetricId } from "../modules/ocop/rules/figures/metric";
import type { PlanRow } from "./plans";

export type TrendPoint = {
  date: CivilDate;
  total: ReportTotal;
  /** What even progress towards the target would have reached; null before the plan, or without one. */
  expected: number | null;
};

/** The last days of the months before a day, and the day itself last. */
export function trendDays(date: CivilDate, months: number): CivilDate[] {
  const firstOfMonth = `${date.slice(0, 7)}-01`;
  const ends = Array.from({ length: months }, (_, index) =>
    addDays(addMonths(firstOfMonth, index - months + 1), -1),
  );
  return [...ends, date];
}

/** How a figure stood month by month, all as known at the same instant. */
export async function readTrend(
  database: FigureDatabase,
  metric: MetricId,
  { moment, plan, months }: { moment: FigureMoment; plan: PlanRow; months: number },
): Promise<TrendPoint[]> {
  const points: TrendPoint[] = [];
  for (const date of trendDays(moment.date, months)) {
    const { total, target } = await readHeadline(database, {
      ...{ metric, plan, moment: { ...moment, date } },
    });
    const expected = date < plan.starts_on ? null : (target?.expected ?? null);
    points.push({ date, total, expected });
  }
  return points;
}
