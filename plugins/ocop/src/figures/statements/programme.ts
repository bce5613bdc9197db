import type { MetricId } from "../../modules/ocop/rules/figures/metric";
import type { ProgrammeNoun } from "../../modules/ocop/rules/programme/kinds";
import { heldIn, PRODUCER_FACTS } from "./held";
import { ALIKE, numbersBy, ROWS, spreadBySets, subjectsBy, type Count } from "./rate";

/** Metrics that count what the programme recorded. */
export const PROGRAMME_METRICS = [
  "strengthened_producers",
  "trained_producers",
  "trade_promotion_events",
] as const satisfies readonly MetricId[];
export type ProgrammeMetric = (typeof PROGRAMME_METRICS)[number];

/** The entries that stand at the instant, of days between the plan's first and the day. */
const standing = (noun: ProgrammeNoun, day: string) => `
  select entry.* from ocop_${noun} entry
  where entry.recorded_at <= :known::timestamptz and not entry.withdrawn and entry.deleted_at is null
    and entry.${day} >= :starts::text and entry.${day} <= :day::text
    and not exists (
      select from ocop_${noun} newer
      where newer.entry_id = entry.entry_id and newer.revision > entry.revision
        and newer.recorded_at <= :known::timestamptz and newer.deleted_at is null)`;

const ATTENDED = `
  select distinct came.producer_id
  from course cross join lateral jsonb_to_recordset(course.attendance) as came(producer_id text)`;

/** Common tables that end in `judged`: each producer with a recognised product, level 1 when trained. */
export const TRAINED = `${subjectsBy("producer")},
course as materialized (${standing("training_course", "ends_on")}),
attended as materialized (${ATTENDED}),
judged as materialized (
  select subject.*, (attended.producer_id is not null)::int as level
  from subject left join attended on attended.producer_id = subject.id)`;

/** Producers that the register knew, whatever their state, in the area. */
const PRODUCERS = `
  select ${PRODUCER_FACTS}
  from ocop_producer_version producer
  left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
  where ${heldIn("producer")} and (:units::text[] is null or unit.code = any(:units::text[]))`;

/** Common tables that end in `counted`: the producers that were given support, and `given` to whom what. */
export const STRENGTHENED = `
with support as materialized (${standing("support_grant", "given_on")}),
counted as materialized (
  select * from (${PRODUCERS}) producer
  where producer.producer_id in (select producer_id from support)),
given as materialized (
  select distinct support.producer_id, support.kind
  from support join counted on counted.producer_id = support.producer_id)`;

/** Common tables that end in `counted`: the events of the area, and `taking` from where producers came. */
export const EVENTS = `
with event as materialized (${standing("trade_event", "ends_on")}),
taking as materialized (
  select distinct event.entry_id, producer.commune
  from event cross join lateral unnest(event.producer_ids) as took(producer_id)
  join (${PRODUCERS}) producer on producer.producer_id = took.producer_id),
counted as materialized (
  select event.*, event.kind as event_kind from event
  where :units::text[] is null or event.entry_id in (select entry_id from taking))`;

const COUNT = `${ROWS()} as count`;
const trainedMeasures = (count: Count) =>
  `${count()} as denominator, ${count("level >= 1")} as trained`;
const BY_PRODUCER = ["commune", "legal_form", "craft_village"];

/** One row per number: `dimension` (`total` once), `key` and the metric's measures. */
export const PROGRAMME_STATEMENTS: Record<ProgrammeMetric, { figure: string; total: string }> = {
  trained_producers: {
    figure: `${TRAINED},
${ALIKE},
dimensions as (
  select level, commune, legal_form, craft_village, star::text as star from judged)
${numbersBy([...BY_PRODUCER, "star"], trainedMeasures(ROWS), "dimensions")}
union all ${spreadBySets(trainedMeasures)}`,
    total: `${TRAINED} select ${trainedMeasures(ROWS)} from judged`,
  },
  strengthened_producers: {
    figure: `${STRENGTHENED}
${numbersBy(BY_PRODUCER, COUNT, "counted")}
union all select 'support_kind', kind, ${COUNT} from given group by kind`,
    total: `${STRENGTHENED} select ${COUNT} from counted`,
  },
  trade_promotion_events: {
    figure: `${EVENTS}
${numbersBy(["event_kind"], COUNT, "counted")}
union all select 'commune', commune, ${COUNT} from taking group by commune`,
    total: `${EVENTS} select ${COUNT} from counted`,
  },
};
