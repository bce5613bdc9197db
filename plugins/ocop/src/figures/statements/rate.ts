import { holdersBy, recognisedOn } from "./held";
import { levelIn, presenceBy } from "./presence";
import { SETS } from "./sets";

export type RateSubject = "producer" | "product";

/** How rows are counted, all or those on a condition. */
export type Count = (condition?: string) => string;

export const ROWS: Count = (condition) =>
  condition === undefined ? "count(*)::int" : `(count(*) filter (where ${condition}))::int`;

/** Of a table whose rows stand for \`n\` each. */
const TALLIED: Count = (condition) =>
  condition === undefined ? "sum(n)::int" : `coalesce(sum(n) filter (where ${condition}), 0)::int`;

const atLevels = (count: Count) => `${count("level >= 1")} as declared,
  ${count("level >= 2")} as evidenced,
  ${count("level >= 3")} as selling`;
const measures = (count: Count) => `${count()} as denominator, ${atLevels(count)}`;

/**
 * Common tables that end in `subject`: each producer or product with a recognised product on the day, with a
 * number, and with its product sets as bits of a number, which `set_part` reads.
 */
export function subjectsBy(by: RateSubject): string {
  return `
with recognised as (${recognisedOn(":day")}),
${SETS},
${holdersBy(by === "producer" ? "producer_id" : "registered_product_id")},
subject as materialized (select holder.*, row_number() over ()::int as number from holder)`;
}

/** Common tables that end in `judged`: each producer or product of the day with its level. */
export function judgedBy(by: RateSubject): string {
  return `${subjectsBy(by)},
${presenceBy(`subject of ${by}`)},
judged as materialized (
  select subject.*, coalesce(best.level, 0) as level, coalesce(best.levels, 0) as levels
  from subject
  left join (
    select id, max(level) as level, bit_or(levels) as levels from presence group by id) best
    on best.id = subject.number)`;
}

/** What a producer or product has once, as `dimensions`; people stand with their producers only. */
const DIMENSIONS: Record<RateSubject, { names: string[]; table: string }> = {
  product: {
    names: ["commune", "legal_form", "craft_village", "star"],
    table: `select level, commune, legal_form, craft_village, star::text as star from judged`,
  },
  producer: {
    names: [
      ...["commune", "legal_form", "craft_village", "star"],
      ...["gender", "ethnicity", "disability"],
    ],
    table: `
  select judged.level, judged.commune, judged.legal_form, judged.craft_village,
    judged.star::text as star, coalesce(person.gender, '') as gender,
    coalesce(person.ethnicity, '') as ethnicity,
    case person.has_disability when true then 'yes' when false then 'no' else '' end as disability
  from judged
  left join ocop_legal_representative person on person.producer_id = judged.producer_id
    and person.deleted_at is null`,
  },
};

/** A common table after `judged`: how many have the same sets and level, which then are spread at once. */
export const ALIKE = `alike as (select sets, level, count(*) as n from judged group by sets, level)`;

/** What a producer may have several of, its sets, groups and sectors: it counts once under each; of `ALIKE`. */
export const spreadBySets = (measuresOf: (count: Count) => string): string => `
select part.dimension, part.key, ${measuresOf(TALLIED)}
from alike
join set_part part on alike.sets & part.bits <> 0
group by part.dimension, part.key`;

/** Numbers of `from`, whole and by each of some columns, which are its dimensions. */
export function numbersBy(names: readonly string[], counted: string, from: string): string {
  const columns = names.map((name) => `"${name}"`);
  const which = names.map((name) => `when grouping("${name}") = 0 then '${name}'`);
  return `
select case ${which.join(" ")} else 'total' end as dimension,
  coalesce(${columns.join(", ")}, '') as key, ${counted}
from ${from}
group by grouping sets ((), ${columns.map((column) => `(${column})`).join(", ")})`;
}

/** By channel, and by kind: a producer counts once under a kind, with the highest level that it has there. */
const ON_CHANNELS = `
select 'channel', channel.code, (select count(*)::int from subject), part.declared, part.evidenced,
  part.selling
from (select presence.channel, ${atLevels(ROWS)} from presence group by presence.channel) part
join counted_channel channel on channel.number = part.channel
union all
select 'channel_kind', part.kind, (select count(*)::int from subject), ${atLevels(TALLIED)}
from (
  select channel.kind, alike.n, ${levelIn("alike.levels", "channel.kind_place")} as level
  from (select levels, count(*) as n from judged group by levels) alike
  cross join (select distinct kind, kind_place from counted_channel) channel) part
where part.level > 0
group by part.kind`;

/** One row per number of a rate: `dimension` (`total` once), `key` and the four measures. */
export function rateStatement(by: RateSubject): string {
  const { names, table } = DIMENSIONS[by];
  return `${judgedBy(by)},
${ALIKE},
dimensions as (${table})
${numbersBy(names, measures(ROWS), "dimensions")}
union all ${spreadBySets(measures)}
union all ${ON_CHANNELS}`;
}

/** The four measures alone, for a trend. */
export const rateTotalStatement = (by: RateSubject): string =>
  `${judgedBy(by)} select ${measures(ROWS)} from judged`;
