import type { Dimension } from "../../modules/ocop/rules/figures/metric";
import { countedBy, type CountedMetric } from "./count";
import { EVENTS, STRENGTHENED, TRAINED } from "./programme";
import { judgedBy, type RateSubject } from "./rate";
import { placeOf } from "./sets";

/** Dimensions by which the rows behind a number may be asked for; people's are not among them. */
export const ROW_DIMENSIONS = [
  ...["commune", "sector", "group", "set", "star"],
  ...["legal_form", "channel_kind", "channel", "craft_village", "event_kind", "support_kind"],
] as ["commune", ...Dimension[]];

/** Those that a product has by its set, columns of `set_place`. */
const OF_SET: readonly Dimension[] = ["set", "group", "sector"];

/** The condition that keeps a row of a rate to `:key` of a dimension. */
function inCell(dimension: Dimension): string {
  if (OF_SET.includes(dimension)) {
    return `judged.sets & (select bits from set_part where dimension = '${dimension}' and key = :key) <> 0`;
  }
  if (dimension === "channel" || dimension === "channel_kind") {
    const key = dimension === "channel" ? "code" : "kind";
    return `exists (select from presence join counted_channel channel on channel.number = presence.channel
      where presence.id = judged.number and channel.${key} = :key and presence.level >= :level)`;
  }
  return `judged.${dimension}::text = :key`;
}

const NAMES = `
  join ocop_producer producer on producer.id = page.producer_id
  left join ocop_registered_product product on product.id = page.product_id
  left join ocop_administrative_unit unit on unit.code = page.commune`;
const SHOWN = `page.producer_id, producer.handle as producer_handle, producer.name as producer_name,
  page.product_id, product.name as product_name, page.commune as unit_code,
  unit.full_name as unit_name, page.legal_form, page.star, page.level, page.count`;

type RowsOf = { dimension: Dimension | null; missing: boolean };

function judgedRows(judged: string, by: RateSubject, { dimension, missing }: RowsOf): string {
  const product = by === "product" ? "judged.id" : "null::text";
  const cell = dimension === null ? "true" : inCell(dimension);
  return `${judged},
page as (
  select judged.producer_id, ${product} as product_id, judged.commune, judged.legal_form, judged.star,
    judged.level, count(*) over ()::int as count
  from judged
  where judged.level ${missing ? "<" : ">="} :level and ${cell}
  order by judged.producer_id, 2
  limit :limit offset :offset)
select ${SHOWN} from page ${NAMES} order by page.producer_id, page.product_id`;
}

/**
 * The producers or products behind a number of a rate: `:level` is the least they have reached, with
 * `missing` those that have not. Each row carries the `count` of all.
 */
export const rateRowsStatement = (by: RateSubject, wish: RowsOf): string =>
  judgedRows(judgedBy(by), by, wish);

/** The producers behind a number of the share that was trained: level 1 of those trained. */
export const trainedRowsStatement = (dimension: Dimension | null): string =>
  judgedRows(TRAINED, "producer", { dimension, missing: false });

/** The producers that were given support. */
export function strengthenedRowsStatement(dimension: Dimension | null): string {
  const ofKind = `exists (select from given where given.producer_id = counted.producer_id and given.kind = :key)`;
  const own = dimension === null ? "true" : `counted.${dimension} = :key`;
  return `${STRENGTHENED},
page as (
  select counted.producer_id, null::text as product_id, counted.commune, counted.legal_form,
    null::int as star, null::int as level, count(*) over ()::int as count
  from counted
  where ${dimension === "support_kind" ? ofKind : own}
  order by counted.producer_id
  limit :limit offset :offset)
select ${SHOWN} from page ${NAMES} order by page.producer_id`;
}

/** The trade events behind their number, the newest first. */
export function eventRowsStatement(dimension: Dimension | null): string {
  const inCommune = `exists (select from taking where taking.entry_id = counted.entry_id and taking.commune = :key)`;
  const own = dimension === null ? "true" : "counted.event_kind = :key";
  return `${EVENTS}
select 'trade_event' as noun, counted.entry_id as id, counted.name, counted.kind, counted.starts_on,
  counted.ends_on, count(*) over ()::int as count
from counted
where ${dimension === "commune" ? inCommune : own}
order by counted.ends_on desc, counted.entry_id
limit :limit offset :offset`;
}

/** What of the programme the rows of producers rest on: courses that they came to, support they were given. */
export const ENTRIES_BEHIND = {
  trained_producers: `${TRAINED}
select came.producer_id, 'training_course' as noun, course.entry_id as id, course.name,
  null::text as kind, course.starts_on, course.ends_on
from course cross join lateral jsonb_to_recordset(course.attendance) as came(producer_id text)
where came.producer_id = any(:producers::text[])
order by course.ends_on desc, course.entry_id`,
  strengthened_producers: `${STRENGTHENED}
select support.producer_id, 'support_grant' as noun, support.entry_id as id,
  support.description as name, support.kind, support.given_on as starts_on, support.given_on as ends_on
from support
where support.producer_id = any(:producers::text[])
order by support.given_on desc, support.entry_id`,
};

/** The products behind a count. */
export function countRowsStatement(
  metric: CountedMetric,
  { dimension }: { dimension: Dimension | null },
): string {
  const ofSet = dimension !== null && OF_SET.includes(dimension);
  const own = dimension === null ? "true" : `held.${dimension}::text = :key`;
  return `${countedBy(metric)},
page as (
  select held.producer_id, held.product_id, held.commune, held.legal_form, held.star,
    null::int as level, count(*) over ()::int as count
  from counted held ${ofSet ? placeOf("held") : ""}
  where ${ofSet ? `set_place."${dimension}" = :key` : own}
  order by held.producer_id, held.product_id
  limit :limit offset :offset)
select ${SHOWN} from page ${NAMES} order by page.producer_id, page.product_id`;
}
