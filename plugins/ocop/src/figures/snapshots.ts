import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type { PlanSettings } from "../modules/ocop/rules/figures/history";
import {
  DIMENSIONS,
  PERSONAL_DIMENSIONS,
  type Cell,
  type Dimension,
  type Figure,
  type MetricId,
} from "../modules/ocop/rules/figures/metric";
import { metricOf } from "../modules/ocop/rules/figures/metrics";
import type { FigureDatabase } from "./figure-database";
import { readFigure } from "./read-figure";

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

/** What was recorded after an instant and may make a figure of a day differ, newest first. */
const RECORDED_SINCE = `
select what, recorded_at, by, reason from (
  select 'participation' as what, fact.recorded_at, fact.recorded_by_name as by, fact.reason
    from ocop_participation_fact fact
    where fact.recorded_at > :since::timestamptz and fact.started_on <= :day::text
  union all select 'evidence_check', found.recorded_at, found.recorded_by_name, found.note
    from ocop_evidence_check found
    where found.recorded_at > :since::timestamptz and found.checked_on <= :day::text
  union all select 'sale', sale.recorded_at, sale.recorded_by_name, null
    from ocop_channel_sale sale
    where sale.recorded_at > :since::timestamptz and sale.sold_on <= :day::text
  ${[
    ["training_course", "ends_on"],
    ["trade_event", "ends_on"],
    ["support_grant", "given_on"],
  ]
    .map(
      ([
        noun,
        day,
      ]) => `union all select '${noun}', entry.recorded_at, entry.recorded_by_name, entry.reason
    from ocop_${noun} entry
    where entry.recorded_at > :since::timestamptz and entry.${day} <= :day::text`,
    )
    .join("\n  ")}
  union all select entry.entity, entry.created_at, entry.actor_name, entry.reason
    from ocop_audit_entry entry
    where entry.created_at > :since::timestamptz
      and entry.entity in ('certification', 'registered_product', 'producer')) change
order by recorded_at desc limit :limit`;
const MAX_REASONS = 20;

export type Change = { what: string; recorded_at: Date; by: string | null; reason: string | null };

/** Numbers that differ, as paths such as `commune 21548 evidenced`. */
export type Difference = { place: string; was: number; is: number };

function numbersOf({ total, breakdowns }: Figure): Map<string, number> {
  const numbers = new Map<string, number>();
  const add = (place: string, values: Cell["values"]) => {
    for (const [measure, value] of Object.entries(values)) {
      numbers.set(`${place} ${measure}`, value);
    }
  };
  add("total", total);
  for (const dimension of DIMENSIONS as readonly Dimension[]) {
    for (const { key, values } of breakdowns[dimension] ?? []) add(`${dimension} ${key}`, values);
  }
  return numbers;
}

/** What two figures say differently. */
export function differencesOf(was: Figure, is: Figure): Difference[] {
  const [before, now] = [numbersOf(was), numbersOf(is)];
  return [...new Set([...before.keys(), ...now.keys()])]
    .map((place) => ({ place, was: before.get(place) ?? 0, is: now.get(place) ?? 0 }))
    .filter((one) => one.was !== one.is);
}

export type CheckedSnapshot = Omit<SnapshotRow, "figure" | "settings"> & {
  total: Figure["total"];
  /** The definition has a newer version: what it counted cannot be counted again. */
  outdated: boolean;
  /** Recomputed for the same day and instant: must be empty. */
  broken: Difference[];
  /** As known now: corrections that came since. */
  corrected: Difference[];
  /** What was recorded since, where something differs. */
  changes: Change[];
};

/** Each snapshot computed again, as it was known then and as it is known now. */
export async function checkSnapshots(
  database: FigureDatabase,
  { limit, now }: { limit: number; now: Date },
): Promise<CheckedSnapshot[]> {
  const snapshots = await database<SnapshotRow>(SNAPSHOTS, { limit });
  const checked: CheckedSnapshot[] = [];
  for (const { settings, figure, ...snapshot } of snapshots) {
    const { metric, valid_on: date, known_at } = snapshot;
    const outdated = metricOf(metric).version !== snapshot.definition_version;
    const moment = { date, known_at, plan: settings, unitCodes: null };
    const again = await readFigure(database, metric, moment);
    const today = await readFigure(database, metric, { ...moment, known_at: now });
    const broken = outdated ? [] : differencesOf(figure, again);
    const corrected = outdated ? [] : differencesOf(figure, today);
    const changes =
      broken.length + corrected.length === 0
        ? []
        : await database<Change>(RECORDED_SINCE, {
            ...{ since: known_at, day: date, limit: MAX_REASONS },
          });
    checked.push({ ...snapshot, total: figure.total, outdated, broken, corrected, changes });
  }
  return checked;
}
