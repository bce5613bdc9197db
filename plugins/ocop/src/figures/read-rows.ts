import { invalid } from "../dossier/refuse";
import type { Dimension, Measure, MetricId } from "../modules/ocop/rules/figures/metric";
import {
  PARTICIPATION_LEVELS,
  type ParticipationLevel,
} from "../modules/ocop/rules/figures/participation-level";
import type { FigureDatabase } from "./figure-database";
import { readParticipations, type ParticipationView } from "./participation-rows";
import { bindingsOf, isCounted, rateSubjectOf, type FigureMoment } from "./read-figure";
import { countRowsStatement, rateRowsStatement } from "./statements/rows";

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

/** One producer or product that a number counts, with the participations that it rests on. */
export type FigureRow = Omit<SubjectRow, "count" | "level"> & {
  level: ParticipationLevel | null;
  participations: ParticipationView[];
};

const LEVEL_OF: Record<Measure, number> = {
  ...{ denominator: 0, count: 0 },
  ...{ declared: 1, evidenced: 2, selling: 3 },
};

async function readSubjects(
  database: FigureDatabase,
  metric: MetricId,
  { moment, wish, missing }: { moment: FigureMoment; wish: RowsWish; missing: boolean },
): Promise<SubjectRow[]> {
  const { dimension, key, measure, limit, offset } = wish;
  const bindings = { ...bindingsOf(moment), key, level: LEVEL_OF[measure], limit, offset };
  const subject = rateSubjectOf(metric);
  if (subject !== null) {
    return database(rateRowsStatement(subject, { dimension, missing }), bindings);
  }
  if (!isCounted(metric)) return [];
  if (dimension === "channel" || dimension === "channel_kind") {
    throw invalid({
      vi: "Chỉ tiêu này không tính theo kênh: chọn cách chia khác.",
      en: "This figure is not counted by channel: choose another breakdown.",
    });
  }
  return database(countRowsStatement(metric, { dimension }), bindings);
}

/** The rows behind a number of a figure, paged, with how many there are. */
export async function readRows(
  database: FigureDatabase,
  metric: MetricId,
  asked: { moment: FigureMoment; wish: RowsWish; missing?: boolean },
): Promise<{ rows: FigureRow[]; count: number }> {
  const subjects = await readSubjects(database, metric, { missing: false, ...asked });
  const producers = [...new Set(subjects.map(({ producer_id }) => producer_id))];
  const participations =
    rateSubjectOf(metric) === null || producers.length === 0
      ? []
      : await readParticipations(database, producers, asked.moment);
  const rows = subjects.map(({ count: _count, level, ...subject }) => ({
    ...subject,
    level: level === null ? null : (PARTICIPATION_LEVELS[level] ?? null),
    participations: participations.filter(
      ({ producer_id, registered_product_id }) =>
        producer_id === subject.producer_id &&
        (subject.product_id === null || registered_product_id === subject.product_id),
    ),
  }));
  return { rows, count: subjects[0]?.count ?? 0 };
}
