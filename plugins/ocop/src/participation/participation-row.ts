import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { notFound } from "../dossier/refuse";
import { IN_AREA, sqlWithoutAccents } from "../catalog/staff-scope";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import { isRecordId } from "../monitoring/record-id";

/** What waits for a look: evidence that nobody checked, or that was last verified a year ago. */
export const EVIDENCE_QUEUES = ["unchecked", "stale"] as const;
export type EvidenceQueue = (typeof EVIDENCE_QUEUES)[number];

export type WaitingEvidence = {
  id: string;
  participation_id: string;
  kind: string;
  reference: string | null;
  url: string | null;
  file_name: string | null;
  issued_on: CivilDate | null;
  valid_until: CivilDate | null;
  recorded_at: Date;
  recorded_by_name: string | null;
  checked_on: CivilDate | null;
  outcome: string | null;
  channel_code: string;
  channel_name_vi: string;
  channel_name_en: string;
  producer_id: string;
  producer_name: string;
  product_name: string | null;
  unit_name: string | null;
};

const OF = `
from ocop_participation taking
join ocop_channel channel on channel.id = taking.channel_id
join ocop_producer producer on producer.id = taking.producer_id
left join ocop_registered_product product on product.id = taking.registered_product_id
left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id`;

const CONDITIONS: Record<EvidenceQueue, string> = {
  unchecked: "found.id is null",
  stale: "found.outcome = 'verified' and found.checked_on < :fresh::text",
};

const SEARCHED = sqlWithoutAccents(
  "producer.name || ' ' || coalesce(product.name, '') || ' ' || channel.name_vi",
);

const waitingIn = (queue: EvidenceQueue) => `
select evidence.id, evidence.participation_id, evidence.kind, evidence.reference, evidence.url,
  evidence.file_name, evidence.issued_on, evidence.valid_until, evidence.recorded_at,
  evidence.recorded_by_name, found.checked_on, found.outcome, channel.code as channel_code,
  channel.name_vi as channel_name_vi, channel.name_en as channel_name_en,
  producer.id as producer_id, producer.name as producer_name, product.name as product_name,
  unit.full_name as unit_name, count(*) over ()::int as count
${OF}
join ocop_participation_evidence evidence on evidence.participation_id = taking.id
left join lateral (
  select id, outcome, checked_on from ocop_evidence_check
  where evidence_id = evidence.id and deleted_at is null
  order by checked_on desc, recorded_at desc, id desc limit 1) found on true
where ${CONDITIONS[queue]} and taking.deleted_at is null and evidence.deleted_at is null and ${IN_AREA}
  and (:words::text[] is null or ${SEARCHED} like all (:words::text[]))
order by coalesce(found.checked_on, evidence.recorded_at::text), evidence.id
limit :limit offset :offset`;

/** Evidence that waits, the longest first, of an area (null: the whole province). */
export async function readWaitingEvidence(
  database: Knex,
  {
    queue,
    ...bindings
  }: {
    queue: EvidenceQueue;
    unitCodes: string[] | null;
    /** Patterns of words in the producer's, product's or channel's name; null: all. */
    words: string[] | null;
    /** The earliest day on which a check still stands. */
    fresh: CivilDate;
    limit: number;
    offset: number;
  },
): Promise<{ rows: WaitingEvidence[]; count: number }> {
  const { rows } = await database.raw<{ rows: (WaitingEvidence & { count: number })[] }>(
    waitingIn(queue),
    bindings,
  );
  return {
    rows: rows.map(({ count: _count, ...row }) => row),
    count: rows[0]?.count ?? 0,
  };
}

/** A participation with everything that was ever recorded of it, the newest first. */
export type ParticipationRecord = {
  id: string;
  producer_id: string;
  producer_name: string;
  product_name: string | null;
  channel: { code: string; kind: string; name_vi: string; name_en: string };
  facts: Record<string, unknown>[];
  evidence: (Record<string, unknown> & {
    id: string;
    file_id: string | null;
    file_name: string | null;
    media_type: string | null;
    checks: Record<string, unknown>[];
  })[];
};

const RECORD = `
select taking.id, producer.id as producer_id, producer.name as producer_name, product.name as product_name,
  json_build_object('code', channel.code, 'kind', channel.kind, 'name_vi', channel.name_vi,
    'name_en', channel.name_en) as channel,
  (select coalesce(json_agg(json_build_object('revision', revision, 'started_on', started_on,
      'ended_on', ended_on, 'withdrawn', withdrawn, 'source', source, 'reason', reason,
      'recorded_at', recorded_at, 'recorded_by_name', recorded_by_name) order by revision desc), '[]')
   from ocop_participation_fact where participation_id = taking.id and deleted_at is null) as facts,
  (select coalesce(json_agg(json_build_object('id', evidence.id, 'kind', kind, 'reference', reference,
      'url', url, 'issued_on', issued_on, 'valid_until', valid_until, 'file_id', file_id,
      'file_name', file_name, 'media_type', media_type, 'recorded_at', recorded_at,
      'recorded_by_name', recorded_by_name,
      'checks', (select coalesce(json_agg(json_build_object('outcome', outcome, 'method', method,
          'checked_on', checked_on, 'note', note, 'recorded_at', found.recorded_at,
          'recorded_by_name', found.recorded_by_name)
          order by checked_on desc, found.recorded_at desc, found.id desc), '[]')
        from ocop_evidence_check found
        where found.evidence_id = evidence.id and found.deleted_at is null))
      order by recorded_at desc, evidence.id desc), '[]')
   from ocop_participation_evidence evidence
   where evidence.participation_id = taking.id and evidence.deleted_at is null) as evidence
${OF}
where taking.id = :id and ${IN_AREA}`;

/** @throws MedusaError not_found when there is none in the area */
export async function readParticipationRecord(
  database: Knex,
  id: string,
  unitCodes: string[] | null,
): Promise<ParticipationRecord> {
  const { rows } = isRecordId(id)
    ? await database.raw<{ rows: ParticipationRecord[] }>(RECORD, { id, unitCodes })
    : { rows: [] };
  const [record] = rows;
  if (!record) throw notFound("tham gia kênh", "participation");
  return record;
}

/** @throws MedusaError not_found when the participation has no such evidence */
export function evidenceIn(
  { evidence }: ParticipationRecord,
  id: string,
): ParticipationRecord["evidence"][number] {
  const one = evidence.find((each) => each.id === id);
  if (!one) throw notFound("minh chứng", "evidence");
  return one;
}
