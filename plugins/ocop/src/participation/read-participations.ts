import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ChannelKind } from "../modules/ocop/rules/channel";
import { addDays, civilDateAt, type CivilDate } from "../modules/ocop/rules/civil-date";
import type {
  EvidenceCheckMethod,
  EvidenceOutcome,
  ParticipationEvidenceKind,
  ParticipationSource,
} from "../modules/ocop/rules/participation";
import { isRecordId } from "../monitoring/record-id";

export type EvidenceRow = {
  id: string;
  kind: ParticipationEvidenceKind;
  reference: string | null;
  url: string | null;
  issued_on: CivilDate | null;
  valid_until: CivilDate | null;
  file_name: string | null;
  /** The newest check; null: nobody has looked at it. */
  newest: {
    outcome: EvidenceOutcome;
    method: EvidenceCheckMethod;
    checked_on: CivilDate;
    note: string | null;
  } | null;
};

/** A participation as its newest fact says, with its evidence in the order of its coming. */
export type ParticipationRow = {
  id: string;
  origin: string | null;
  channel: {
    code: string;
    name_vi: string;
    name_en: string;
    kind: ChannelKind;
    website: string | null;
    closed_on: CivilDate | null;
  };
  registered_product: { id: string; name: string } | null;
  started_on: CivilDate;
  ended_on: CivilDate | null;
  withdrawn: boolean;
  source: ParticipationSource;
  /** Whether the channel had a sale of theirs within the days that count. */
  sold: boolean;
  evidence: EvidenceRow[];
};

/** As many days as a plan counts a sale when it says nothing else. */
const SELLING_DAYS = 90;

/** Sales that stand: of each reference the highest revision, unless it is cancelled. */
const SOLD = `
  select from ocop_channel_sale sale
  where sale.producer_id = participation.producer_id and sale.channel_id = participation.channel_id
    and (participation.registered_product_id is null
      or sale.registered_product_id = participation.registered_product_id)
    and sale.sold_on > :soldAfter and sale.sold_on <= :today and not sale.cancelled
    and sale.deleted_at is null
    and not exists (select from ocop_channel_sale newer
      where newer.channel_id = sale.channel_id and newer.producer_id = sale.producer_id
        and newer.reference = sale.reference and newer.revision > sale.revision
        and newer.deleted_at is null)`;

const PARTICIPATIONS = `
select participation.id, participation.origin,
  json_build_object('code', channel.code, 'name_vi', channel.name_vi, 'name_en', channel.name_en,
    'kind', channel.kind, 'website', channel.website, 'closed_on', channel.closed_on) as channel,
  case when product.id is null then null
    else json_build_object('id', product.id, 'name', product.name) end as registered_product,
  fact.started_on, fact.ended_on, fact.withdrawn, fact.source, exists (${SOLD}) as sold,
  coalesce((select json_agg(json_build_object('id', evidence.id, 'kind', evidence.kind,
      'reference', evidence.reference, 'url', evidence.url, 'issued_on', evidence.issued_on,
      'valid_until', evidence.valid_until, 'file_name', evidence.file_name,
      'newest', case when newest.outcome is null then null else json_build_object(
        'outcome', newest.outcome, 'method', newest.method, 'checked_on', newest.checked_on,
        'note', newest.note) end) order by evidence.recorded_at, evidence.id)
    from ocop_participation_evidence evidence
    left join lateral (select outcome, method, checked_on, note from ocop_evidence_check
      where evidence_id = evidence.id and deleted_at is null
      order by checked_on desc, recorded_at desc, id desc limit 1) newest on true
    where evidence.participation_id = participation.id and evidence.deleted_at is null), '[]')
    as evidence
from ocop_participation participation
join ocop_channel channel on channel.id = participation.channel_id
join lateral (select started_on, ended_on, withdrawn, source from ocop_participation_fact
  where participation_id = participation.id and deleted_at is null
  order by revision desc limit 1) fact on true
left join ocop_registered_product product on product.id = participation.registered_product_id
where participation.producer_id = :producerId and participation.deleted_at is null
  and (:id::text is null or participation.id = :id)
order by fact.ended_on is not null, channel.name_vi, fact.started_on desc, participation.id`;

/** The participations of a producer, those that go on first; only one when it is named. */
export async function readParticipations(
  database: Knex,
  producerId: string,
  id: string | null = null,
): Promise<ParticipationRow[]> {
  if (id !== null && !isRecordId(id)) return [];
  const today = civilDateAt(new Date());
  const { rows } = await database.raw<{ rows: ParticipationRow[] }>(PARTICIPATIONS, {
    ...{ producerId, id, today, soldAfter: addDays(today, -SELLING_DAYS) },
  });
  return rows;
}
