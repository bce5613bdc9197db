import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type { Words } from "../modules/ocop/rules/dossier/words";
import type { PlanSettings } from "../modules/ocop/rules/figures/history";
import {
  DIMENSIONS,
  PERSONAL_DIMENSIONS,
  type Cell,
  type Dimension,
  type Figure,
  type Measure,
  type MetricId,
} from "../modules/ocop/rules/figures/metric";
import { metricOf } from "../modules/ocop/rules/figures/metrics";
import { readChanges, type Change } from "./changes";
import type { FigureDatabase } from "./figure-database";
import { readLabels } from "./labels";
import { readFigure } from "./read-figure";
import { totalOf, type ReportTotal } from "./total";

const MAX_REASONS = 20;

/** What a snapshot pins of its plan. */
export function settingsOf(plan: PlanSettings): PlanSettings {
  const { starts_on, counted_kinds, counted_channels, selling_days } = plan;
  return { starts_on, counted_kinds, counted_channels, selling_days };
}

/** A snapshot keeps nothing of people. */
export function withoutPeople({ total, breakdowns }: Figure): Figure {
  const isPersonal = (name: string) => PERSONAL_DIMENSIONS.some((personal) => personal === name);
  const kept = Object.entries(breakdowns).filter(([name]) => !isPersonal(name));
  return { total, breakdowns: Object.fromEntries(kept) };
}

type SnapshotRow = {
  id: string;
  metric: MetricId;
  definition_version: number;
  plan_code: string;
  valid_on: CivilDate;
  known_at: Date;
  settings: PlanSettings;
  figure: Figure;
};

const SNAPSHOTS = `
select id, metric, definition_version, plan_code, valid_on, known_at, settings, figure
from ocop_figure_snapshot where deleted_at is null
order by valid_on desc, metric limit :limit`;

/** A number that differs: of a part of a figure (null: of the whole), in what is counted. */
export type Difference = {
  dimension: Dimension | null;
  key: string;
  measure: Measure;
  was: number;
  is: number;
};

type Counted = Omit<Difference, "was" | "is"> & { value: number };

function numbersOf({ total, breakdowns }: Figure): Map<string, Counted> {
  const numbers = new Map<string, Counted>();
  const add = (dimension: Dimension | null, key: string, values: Cell["values"]) => {
    for (const [name, value] of Object.entries(values)) {
      const measure = name as Measure;
      numbers.set(`${dimension} ${key} ${measure}`, { dimension, key, measure, value });
    }
  };
  add(null, "", total);
  for (const dimension of DIMENSIONS as readonly Dimension[]) {
    for (const { key, values } of breakdowns[dimension] ?? []) add(dimension, key, values);
  }
  return numbers;
}

/** What two figures say differently. */
export function differencesOf(was: Figure, is: Figure): Difference[] {
  const [before, now] = [numbersOf(was), numbersOf(is)];
  return [...new Map([...before, ...now])]
    .map(([place, { value: _value, ...part }]) => ({
      ...part,
      was: before.get(place)?.value ?? 0,
      is: now.get(place)?.value ?? 0,
    }))
    .filter((one) => one.was !== one.is);
}

/** With the words for the part; null: the whole. */
export type NamedDifference = Difference & { label: Words | null };

export type CheckedSnapshot = Omit<SnapshotRow, "figure" | "settings"> & {
  total: ReportTotal;
  /** The definition has a newer version: what it counted cannot be counted again. */
  outdated: boolean;
  /** Recomputed for the same day and instant: must be empty. */
  broken: NamedDifference[];
  /** As known now: corrections that came since. */
  corrected: NamedDifference[];
  /** What was recorded since, where something differs. */
  changes: Change[];
};

/** Each snapshot computed again, as it was known then and as it is known now. */
export async function checkSnapshots(
  database: FigureDatabase,
  { limit, now }: { limit: number; now: Date },
): Promise<CheckedSnapshot[]> {
  const snapshots = await database<SnapshotRow>(SNAPSHOTS, { limit });
  const labels = await readLabels(database);
  const named = (differences: Difference[]): NamedDifference[] =>
    differences.map((one) => ({
      ...one,
      label: one.dimension === null ? null : labels(one.dimension, one.key),
    }));
  const checked: CheckedSnapshot[] = [];
  for (const { settings, figure, ...snapshot } of snapshots) {
    const { metric, valid_on: date, known_at } = snapshot;
    const outdated = metricOf(metric).version !== snapshot.definition_version;
    const moment = { date, known_at, plan: settings, unitCodes: null };
    const again = await readFigure(database, metric, moment);
    const today = await readFigure(database, metric, { ...moment, known_at: now });
    const broken = outdated ? [] : named(differencesOf(figure, again));
    const corrected = outdated ? [] : named(differencesOf(figure, today));
    const changes =
      broken.length + corrected.length === 0
        ? []
        : await readChanges(database, {
            ...{ date, since: known_at, until: now, unitCodes: null, limit: MAX_REASONS },
          });
    const total = totalOf(metricOf(metric), figure.total);
    checked.push({ ...snapshot, total, outdated, broken, corrected, changes });
  }
  return checked;
}
