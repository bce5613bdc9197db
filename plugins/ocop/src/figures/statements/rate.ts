import { HELD, recognisedOn } from "./held";
import { presenceBy } from "./presence";

export type RateSubject = "producer" | "product";

/** Adds the sets, groups and sectors of the law to `held`. */
export const SET = `join ocop_product_set set on set.id = held.product_set_id`;
export const GROUP = `${SET} join ocop_product_group "group" on "group".id = set.group_id`;
export const SECTOR = `${GROUP} join ocop_sector sector on sector.id = "group".sector_id`;

const AT_LEVELS = `(count(*) filter (where level >= 1))::int as declared,
  (count(*) filter (where level >= 2))::int as evidenced,
  (count(*) filter (where level >= 3))::int as selling`;
const MEASURES = `count(*)::int as denominator, ${AT_LEVELS}`;

/** Common tables that end in `subject`: each producer or product with a recognised product on the day. */
export function subjectsBy(by: RateSubject): string {
  const id = by === "producer" ? "producer_id" : "product_id";
  return `
with recognised as materialized (${recognisedOn(":day")}),
held as materialized (${HELD}),
subject as materialized (
  select ${id} as id, min(producer_id) as producer_id, min(commune) as commune,
    min(legal_form) as legal_form, min(craft_village) as craft_village, max(star) as star
  from held group by ${id})`;
}

/** Common tables that end in `judged`: each producer or product of the day with its level. */
export function judgedBy(by: RateSubject): string {
  return `${subjectsBy(by)},
${presenceBy(by === "producer" ? "producer_id" : "registered_product_id")},
judged as materialized (
  select subject.*, coalesce(reached.level, 0) as level
  from subject
  left join (select id, max(level) as level from presence group by id) reached
    on reached.id = subject.id)`;
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

/** What a producer may have several of, its sets, groups and sectors: it counts once under each. */
export function spreadBySets(by: RateSubject, measures: string): string {
  const spread = (dimension: string, key: string, joins: string) => `
select '${dimension}', part.key, ${measures}
from (select distinct held.${by}_id as id, ${key} as key from held ${joins}) part
join judged on judged.id = part.id
group by part.key`;
  return [
    spread("set", "set.number::text", SET),
    spread("group", `"group".code`, GROUP),
    spread("sector", "sector.code", SECTOR),
  ].join("\nunion all ");
}

/** Numbers of `from`, whole and by each of some columns, which are its dimensions. */
export function numbersBy(names: readonly string[], measures: string, from: string): string {
  const which = names.map((name) => `when grouping(${name}) = 0 then '${name}'`);
  return `
select case ${which.join(" ")} else 'total' end as dimension,
  coalesce(${names.join(", ")}, '') as key, ${measures}
from ${from}
group by grouping sets ((), ${names.map((name) => `(${name})`).join(", ")})`;
}

function onChannels(dimension: string, key: string): string {
  return `
select '${dimension}', reached.key, (select count(*)::int from subject), ${AT_LEVELS}
from (
  select presence.id, channel.${key} as key, max(presence.level) as level
  from presence
  join counted_channel channel on channel.id = presence.channel_id
  join subject on subject.id = presence.id
  group by 1, 2) reached
group by reached.key`;
}

/** One row per number of a rate: `dimension` (`total` once), `key` and the four measures. */
export function rateStatement(by: RateSubject): string {
  const { names, table } = DIMENSIONS[by];
  return `${judgedBy(by)},
dimensions as (${table})
${numbersBy(names, MEASURES, "dimensions")}
union all ${spreadBySets(by, MEASURES)}
union all ${onChannels("channel", "code")}
union all ${onChannels("channel_kind", "kind")}`;
}

/** The four measures alone, for a trend. */
export const rateTotalStatement = (by: RateSubject): string =>
  `${judgedBy(by)} select ${MEASURES} from judged`;
