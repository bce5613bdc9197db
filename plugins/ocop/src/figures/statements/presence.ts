import { RETAIL_CHANNEL_KINDS } from "../../modules/ocop/rules/channel";
import { PERFORMANCE_KINDS } from "../../modules/ocop/rules/participation";
import { heldIn, knownIn } from "./held";

const quoted = (values: readonly string[]) => values.map((value) => `'${value}'`).join(", ");
const PAPERS = quoted(PERFORMANCE_KINDS);
const COVERS = `proof.kind = 'contract' and proof.covers_from <= :day::date and proof.covers_until >= :day::date`;
const PERFORMS = `proof.kind in (${PAPERS}) and proof.covers_from <= :day::date`;

/** Channels that the plan counts and that trade on the day. */
const CHANNELS = `
  select id, code, kind, kind in (${quoted(RETAIL_CHANNEL_KINDS)}) as is_retail
  from ocop_channel
  where deleted_at is null and (kind = any(:kinds::text[]) or code = any(:channels::text[]))
    and (closed_on is null or closed_on >= :day::text)`;

/** Participations that run on the day, in counted channels. */
const TAKING = `
  select taking.participation_id, taking.producer_id, taking.registered_product_id,
    taking.channel_id, channel.is_retail
  from ocop_participation_version taking
  join counted_channel channel on channel.id = taking.channel_id
  where ${knownIn("taking")} and taking.started_on <= :day::date and taking.ended_on >= :day::date`;

/** What the verified evidence of a participation shows on the day. */
const SHOWN = `
  select proof.participation_id,
    bool_or(proof.kind = 'shop_link' and proof.checked_on >= :fresh::date) as by_link,
    bool_or(${COVERS}) and bool_or(${PERFORMS})
      and bool_or(((${COVERS}) or (${PERFORMS})) and proof.checked_on >= :fresh::date) as by_papers
  from taking
  join ocop_evidence_version proof on proof.participation_id = taking.participation_id
  where ${heldIn("proof")}
  group by proof.participation_id`;

/** Sales of the last days that stand: of each reference the highest revision, unless it is cancelled. */
const SOLD = `
  select distinct sale.producer_id, sale.channel_id, sale.registered_product_id
  from ocop_channel_sale sale
  where sale.sold_on > :sold_after::text and sale.sold_on <= :day::text
    and sale.recorded_at <= :known::timestamptz and not sale.cancelled and sale.deleted_at is null
    and not exists (
      select from ocop_channel_sale newer
      where newer.channel_id = sale.channel_id and newer.producer_id = sale.producer_id
        and newer.reference = sale.reference and newer.revision > sale.revision and newer.revision > 1
        and newer.recorded_at <= :known::timestamptz and newer.deleted_at is null)`;

/**
 * Common tables that end in `presence`: for each subject and channel the highest level, 1 declared,
 * 2 evidenced, 3 selling.
 */
export const presenceBy = (subject: "producer_id" | "registered_product_id") => `
counted_channel as materialized (${CHANNELS}),
taking as (${TAKING}
    ${subject === "registered_product_id" ? "and taking.registered_product_id is not null" : ""}),
shown as (${SHOWN}),
sold as materialized (${SOLD}),
sold_on_channel as (select distinct producer_id, channel_id from sold),
presence as materialized (
  select taking.${subject} as id, taking.channel_id,
    max(case
      when not coalesce(case when taking.is_retail then shown.by_papers else shown.by_link end, false) then 1
      when case when taking.registered_product_id is null then any_sale.channel_id else its_sale.channel_id end is null then 2
      else 3 end) as level
  from taking
  left join shown on shown.participation_id = taking.participation_id
  left join sold_on_channel any_sale on taking.registered_product_id is null
    and any_sale.producer_id = taking.producer_id and any_sale.channel_id = taking.channel_id
  left join sold its_sale on its_sale.producer_id = taking.producer_id
    and its_sale.channel_id = taking.channel_id
    and its_sale.registered_product_id = taking.registered_product_id
  group by 1, 2)`;
