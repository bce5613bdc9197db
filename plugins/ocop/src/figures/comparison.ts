import { addDays, type CivilDate } from "../modules/ocop/rules/civil-date";
import type { Metric } from "../modules/ocop/rules/figures/metric";
import type { FigureDatabase } from "./figure-database";
import { readTotal, type FigureMoment } from "./read-figure";
import { totalOf, type ReportTotal } from "./total";

/** A figure on another day, and what it would have been called when that day ended. */
export type Comparison = {
  date: CivilDate;
  /** As known at the instant of the report. */
  total: ReportTotal;
  /** How much higher the report's headline is. */
  difference: number | null;
  /** As it was known at the end of that day. */
  reported: {
    known_at: string;
    total: ReportTotal;
    /** How much higher the day's headline is now: what was recorded later made it so. */
    corrected: number | null;
  };
};

/** The last instant of a day in Viet Nam. */
const endOf = (date: CivilDate): number => Date.parse(`${addDays(date, 1)}T00:00:00+07:00`) - 1;

/** To one decimal, as what is compared. */
function differenceOf(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : Math.round((now - before) * 10) / 10;
}

type Compared = {
  metric: Metric;
  moment: FigureMoment;
  total: ReportTotal;
  compare: CivilDate | undefined;
};

/** What there is to say of another day; null when none is asked for. */
export async function readComparison(
  database: FigureDatabase,
  { metric, moment, total, compare }: Compared,
): Promise<Comparison | null> {
  if (compare === undefined) return null;
  const known_at = new Date(Math.min(endOf(compare), moment.known_at.getTime()));
  const [now, then] = await Promise.all([
    readTotal(database, metric.id, { ...moment, date: compare }),
    readTotal(database, metric.id, { ...moment, date: compare, known_at }),
  ]);
  const [day, reported] = [totalOf(metric, now), totalOf(metric, then)];
  return {
    date: compare,
    total: day,
    difference: differenceOf(total.headline, day.headline),
    reported: {
      known_at: known_at.toISOString(),
      total: reported,
      corrected: differenceOf(day.headline, reported.headline),
    },
  };
}
