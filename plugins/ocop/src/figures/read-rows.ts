import { invalid } from "../dossier/refuse";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type { Dimension, Measure, MetricId } from "../modules/ocop/rules/figures/metric";
import { metricOf } from "../modules/ocop/rules/figures/metrics";
import {
  PARTICIPATION_LEVELS,
  type ParticipationLevel,
} from "../modules/ocop/rules/figures/participation-level";
import type { FigureDatabase } from "./figure-database";
import { readParticipations, type ParticipationView } from "./participation-rows";
import { bindingsOf, isCounted, rateSubjectOf, type FigureMoment } from "./read-figure";
import {
  countRowsStatement,
  ENTRIES_BEHIND,
  eventRowsStatement,
  rateRowsStatement,
  strengthenedRowsStatement,
  trainedRowsStatement,
} from "./statements/rows";

export type RowsWish = {
  /** Which number: of a cell of a dimension (null: the total), at a level or above. */
  dimension: Dimension | null;
  key: string;
  measure: Measure;
  limit: number;
  offset: number;
};

type SubjectRow = {
  producer_id: string;
  producer_handle: string;
  producer_name: string;
  product_id: string | null;
  product_name: string | null;
  unit_code: string;
  unit_name: string | null;
  legal_form: string;
  star: number | null;
  level: number | null;
  count: number;
};

/** What the programme recorded that a number rests on: civil dates, the same twice for a single day. */
export type FigureEntry = {
  noun: "training_course" | "trade_event" | "support_grant";
  id: string;
  name: string | null;
  kind: string | null;
  starts_on: CivilDate;
  ends_on: CivilDate;
};

/** One producer or product that a number counts, with the participations or entries that it rests on. */
export type FigureRow = Omit<SubjectRow, "count" | "level"> & {
  level: ParticipationLevel | null;
  participations: ParticipationView[];
  entries: FigureEntry[];
};

const LEVEL_OF: Record<Measure, number> = {
  ...{ denominator: 0, count: 0, trained: 1 },
  ...{ declared: 1, evidenced: 2, selling: 3 },
};

function refuseDimension(metric: MetricId, dimension: Dimension | null): void {
  if (dimension === null || metricOf(metric).dimensions.includes(dimension)) return;
  throw invalid({
    vi: "Chỉ tiêu này không chia theo cách đó: chọn cách chia khác.",
    en: "This figure is not counted apart that way: choose another breakdown.",
  });
}

async function readSubjects(
  database: FigureDatabase,
  metric: MetricId,
  { moment, wish, missing }: { moment: FigureMoment; wish: RowsWish; missing: boolean },
): Promise<SubjectRow[]> {
  const { dimension, key, measure, limit, offset } = wish;
  refuseDimension(metric, dimension);
  const bindings = { ...bindingsOf(moment), key, level: LEVEL_OF[measure], limit, offset };
  const subject = rateSubjectOf(metric);
  if (subject !== null) {
    return database(rateRowsStatement(subject, { dimension, missing }), bindings);
  }
  if (isCounted(metric)) return database(countRowsStatement(metric, { dimension }), bindings);
  if (metric === "trained_producers") return database(trainedRowsStatement(dimension), bindings);
  return metric === "strengthened_producers"
    ? database(strengthenedRowsStatement(dimension), bindings)
    : [];
}

/** What the programme recorded behind rows of producers, by producer. */
async function readEntries(
  database: FigureDatabase,
  metric: MetricId,
  { producers, moment }: { producers: readonly string[]; moment: FigureMoment },
): Promise<(FigureEntry & { producer_id: string })[]> {
  if (metric !== "trained_producers" && metric !== "strengthened_producers") return [];
  return database(ENTRIES_BEHIND[metric], { ...bindingsOf(moment), producers });
}

/** The trade events behind a number, paged, with how many there are. */
export async function readEventRows(
  database: FigureDatabase,
  { moment, wish }: { moment: FigureMoment; wish: RowsWish },
): Promise<{ entries: FigureEntry[]; count: number }> {
  const { dimension, key, limit, offset } = wish;
  refuseDimension("trade_promotion_events", dimension);
  const rows = await database<FigureEntry & { count: number }>(eventRowsStatement(dimension), {
    ...{ ...bindingsOf(moment), key, limit, offset },
  });
  return { entries: rows.map(({ count: _count, ...entry }) => entry), count: rows[0]?.count ?? 0 };
}

/** The rows behind a number of a figure, paged, with how many there are. */
export async function readRows(
  database: FigureDatabase,
  metric: MetricId,
  asked: { moment: FigureMoment; wish: RowsWish; missing?: boolean },
): Promise<{ rows: FigureRow[]; count: number }> {
  const subjects = await readSubjects(database, metric, { missing: false, ...asked });
  const producers = [...new Set(subjects.map(({ producer_id }) => producer_id))];
  const isRate = rateSubjectOf(metric) !== null;
  const participations =
    !isRate || producers.length === 0
      ? []
      : await readParticipations(database, producers, asked.moment);
  const entries = await readEntries(database, metric, { producers, moment: asked.moment });
  const rows = subjects.map(({ count: _count, level, ...subject }) => ({
    ...subject,
    level: isRate && level !== null ? (PARTICIPATION_LEVELS[level] ?? null) : null,
    entries: entries
      .filter(({ producer_id }) => producer_id === subject.producer_id)
      .map(({ producer_id: _producer, ...entry }) => entry),
    participations: participations.filter(
      ({ producer_id, registered_product_id }) =>
        producer_id === subject.producer_id &&
        (subject.product_id === null || registered_product_id === subject.product_id),
    ),
  }));
  return { rows, count: subjects[0]?.count ?? 0 };
}
