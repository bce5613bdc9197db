import type { Dimension } from "../../modules/ocop/rules/figures/metric";
import { countedBy, type CountedMetric } from "./count";
import { GROUP, judgedBy, SECTOR, SET, type RateSubject } from "./rate";

/** Dimensions by which the rows behind a number may be asked for; people's are not among them. */
export const ROW_DIMENSIONS = [
  ...["commune", "sector", "group", "set", "star"],
  ...["legal_form", "channel_kind", "channel", "craft_village"],
] as ["commune", ...Dimension[]];

const OF_SET: Partial<Record<Dimension, [key: string, joins: string]>> = {
  set: ["set.number::text", SET],
  group: [`"group".code`, GROUP],
  sector: ["sector.code", SECTOR],
};

/** The condition that keeps a row of a rate to `:key` of a dimension. */
function inCell(by: RateSubject, dimension: Dimension): string {
  const ofSet = OF_SET[dimension];
  if (ofSet) {
    const [key, joins] = ofSet;
    return `exists (select from held ${joins} where held.${by}_id = judged.id and ${key} = :key)`;
  }
  if (dimension === "channel" || dimension === "channel_kind") {
    const key = dimension === "channel" ? "code" : "kind";
    return `exists (select from presence join counted_channel channel on channel.id = presence.channel_id
      where presence.id = judged.id and channel.${key} = :key and presence.level >= :level)`;
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

/**
 * The producers or products behind a number of a rate: `:level` is the least they have reached, with
 * `missing` those that have not. Each row carries the `count` of all.
 */
export function rateRowsStatement(
  by: RateSubject,
  { dimension, missing }: { dimension: Dimension | null; missing: boolean },
): string {
  const product = by === "product" ? "judged.id" : "null::text";
  const cell = dimension === null ? "true" : inCell(by, dimension);
  return `${judgedBy(by)},
page as (
  select judged.producer_id, ${product} as product_id, judged.commune, judged.legal_form, judged.star,
    judged.level, count(*) over ()::int as count
  from judged
  where judged.level ${missing ? "<" : ">="} :level and ${cell}
  order by judged.producer_id, 2
  limit :limit offset :offset)
select ${SHOWN} from page ${NAMES} order by page.producer_id, page.product_id`;
}

/** The products behind a count. */
export function countRowsStatement(
  metric: CountedMetric,
  { dimension }: { dimension: Dimension | null },
): string {
  const ofSet = dimension === null ? undefined : OF_SET[dimension];
  const own = dimension === null ? "true" : `held.${dimension}::text = :key`;
  return `${countedBy(metric)},
page as (
  select held.producer_id, held.product_id, held.commune, held.legal_form, held.star,
    null::int as level, count(*) over ()::int as count
  from counted held ${ofSet?.[1] ?? ""}
  where ${ofSet ? `${ofSet[0]} = :key` : own}
  order by held.producer_id, held.product_id
  limit :limit offset :offset)
select ${SHOWN} from page ${NAMES} order by page.producer_id, page.product_id`;
}
