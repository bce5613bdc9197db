import { RETAIL_CHANNEL_KINDS } from "../../modules/ocop/rules/channel";
import { PERFORMANCE_KINDS } from "../../modules/ocop/rules/participation";
import { heldIn, knownIn } from "./held";

const quoted = (values: readonly string[]) => values.map((value) => `'${value}'`).join(", ");
const PAPERS = quoted(PERFORMANCE_KINDS);

/** What a verified paper shows on the day, as bits of a number. */
const CONTRACT = 1;
const PERFORMANCE = 2;
const FRESH = 4;
const ALL = CONTRACT | PERFORMANCE | FRESH;
const IS_FRESH = `proof.checked_on >= :fresh::date`;
const fresh = (bit: number) => `case when ${IS_FRESH} then ${bit | FRESH} else ${bit} end`;
const PROVES = `case
    when proof.covers_from > :day::date then 0
    when proof.kind in (${PAPERS}) then ${fresh(PERFORMANCE)}
    when proof.kind = 'contract' and proof.covers_until >= :day::date then ${fresh(CONTRACT)}
    else 0 end`;

/** Channels that the plan counts and that trade on the day, each with a number, and one of its kind. */
const CHANNELS = `
  select id, code, kind, kind in (${quoted(RETAIL_CHANNEL_KINDS)}) as is_retail,
    row_number() over (order by code)::int as number,
    (dense_rank() over (order by kind) - 1)::int as kind_place
  from ocop_channel
  where deleted_at is null and (kind = any(:kinds::text[]) or code = any(:channels::text[]))
    and (closed_on is null or closed_on >= :day::text)`;

/** Whose presence it is: of each producer by its id, or of the subjects of a rate by their numbers. */
export type PresenceOf = "producer_id" | "subject of producer" | "subject of product";

/** The id of whoever a participation or a sale is of, and what must be joined for it. */
function subjectOf(of: PresenceOf, row: "taking" | "sale"): { id: string; join: string } {
  if (of === "producer_id") return { id: `${row}.producer_id`, join: "" };
  const column = of === "subject of producer" ? "producer_id" : "registered_product_id";
  return { id: "subject.number", join: `join subject on subject.id = ${row}.${column}` };
}

/** Participations that run on the day, in counted channels. */
function takingOf(of: PresenceOf): string {
  const { id, join } = subjectOf(of, "taking");
  return `
  select taking.participation_id, ${id} as id, taking.registered_product_id as product_id,
    channel.number as channel, channel.is_retail, channel.kind_place
  from ocop_participation_version taking
  join counted_channel channel on channel.id = taking.channel_id ${join}
  where taking.ended_on >= :day::date and taking.started_on <= :day::date and ${knownIn("taking")}`;
}

/**
 * Participations whose verified evidence shows them on the day: in retail by papers, elsewhere by a link that
 * was looked at in the last months.
 */
const EVIDENCED = `
  select proof.participation_id
  from taking
  join ocop_evidence_version proof on proof.participation_id = taking.participation_id
  where ${heldIn("proof")}
    and (proof.kind <> 'shop_link' or ${IS_FRESH})
    and taking.is_retail = (proof.kind <> 'shop_link')
  group by proof.participation_id
  having bit_or(case when proof.kind = 'shop_link' then ${ALL} else ${PROVES} end) = ${ALL}`;

/** Sales of the last days that stand: of each reference the highest revision, unless it is cancelled. */
function soldOf(of: PresenceOf): string {
  const { id, join } = subjectOf(of, "sale");
  return `
  select distinct ${id} as id, channel.number as channel, sale.registered_product_id as product_id
  from ocop_channel_sale sale
  join counted_channel channel on channel.id = sale.channel_id ${join}
  where sale.sold_on > :sold_after::text and sale.sold_on <= :day::text
    and sale.recorded_at <= :known::timestamptz and not sale.cancelled and sale.deleted_at is null
    and not exists (
      select from ocop_channel_sale newer
      where newer.channel_id = sale.channel_id and newer.producer_id = sale.producer_id
        and newer.reference = sale.reference and newer.revision > sale.revision and newer.revision > 1
        and newer.recorded_at <= :known::timestamptz and newer.deleted_at is null)`;
}

/**
 * A level, 1 to 3, in a number that has a digit for each kind of channel: of such numbers `bit_or` makes one
 * with the highest level of each kind. A level sets its bit and those below it.
 */
const levelAt = (level: string, place: string) => `((1::bigint << ${level}) - 1) << (${place} * 3)`;

/** The level, 0 to 3, that such a number has at the place of a kind. */
export const levelIn = (levels: string, place: string): string =>
  `bit_count((${levels} >> (${place} * 3) & 7)::int::bit(3))`;

/**
 * Common tables that end in `presence`: for each subject and channel (by number) the highest level, 1
 * declared, 2 evidenced, 3 selling, and `levels`, that same level at the place of the channel's kind.
 */
export const presenceBy = (of: PresenceOf): string => `
counted_channel as materialized (${CHANNELS}),
taking as materialized (${takingOf(of)}),
evidenced as (${EVIDENCED}),
sold as materialized (${soldOf(of)}),
reached as (
  select taking.id, taking.channel, min(taking.kind_place) as kind_place, max(case
      when taking.participation_id not in (select participation_id from evidenced) then 1
      when case
        when taking.product_id is null then (taking.id, taking.channel) in (select id, channel from sold)
        else (taking.id, taking.channel, taking.product_id)
          in (select id, channel, product_id from sold where product_id is not null) end then 3
      else 2 end) as level
  from taking
  group by 1, 2),
presence as materialized (
  select id, channel, level, ${levelAt("level", "kind_place")} as levels from reached)`;
