import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type { FigureDatabase } from "./figure-database";

/** `correction`: a participation was recorded anew; a word of the audit log for what it keeps. */
export type ChangeKind =
  | "participation"
  | "correction"
  | "evidence_check"
  | "sale"
  | "training_course"
  | "trade_event"
  | "support_grant"
  | "certification"
  | "registered_product"
  | "producer";

/** Something that was recorded after a day and may make its figures differ. */
export type Change = {
  what: ChangeKind;
  recorded_at: Date;
  by: string | null;
  reason: string | null;
  participation_id: string | null;
  producer_id: string | null;
  producer_name: string | null;
};

/** What the programme records, by the day from which it counts. */
const PROGRAMME = [
  ["training_course", "ends_on"],
  ["trade_event", "ends_on"],
  ["support_grant", "given_on"],
]
  .map(
    ([noun, day]) => `
  select '${noun}', entry.recorded_at, entry.recorded_by_name, entry.reason, null, null
  from ocop_${noun} entry where entry.${day} <= :day::text
  union all`,
  )
  .join("");

const CHANGES = `
select change.what, change.recorded_at, change.by, change.reason, change.participation_id,
  producer.id as producer_id, producer.name as producer_name
from (
  select case when fact.revision > 1 then 'correction' else 'participation' end as what,
    fact.recorded_at, fact.recorded_by_name as by, fact.reason, taking.id as participation_id,
    taking.producer_id
  from ocop_participation_fact fact
  join ocop_participation taking on taking.id = fact.participation_id
  where fact.started_on <= :day::text
  union all
  select 'evidence_check', found.recorded_at, found.recorded_by_name, found.note, taking.id,
    taking.producer_id
  from ocop_evidence_check found
  join ocop_participation_evidence evidence on evidence.id = found.evidence_id
  join ocop_participation taking on taking.id = evidence.participation_id
  where found.checked_on <= :day::text
  union all
  select 'sale', sale.recorded_at, sale.recorded_by_name, null, null, sale.producer_id
  from ocop_channel_sale sale where sale.sold_on <= :day::text
  union all${PROGRAMME}
  select entry.entity, entry.created_at, entry.actor_name, entry.reason, null,
    case when entry.entity = 'producer' then entry.entity_id else product.producer_id end
  from ocop_audit_entry entry
  left join ocop_certification certificate
    on entry.entity = 'certification' and certificate.id = entry.entity_id
  left join ocop_registered_product product on product.id = case entry.entity
    when 'certification' then certificate.registered_product_id
    when 'registered_product' then entry.entity_id end
  where entry.entity in ('certification', 'registered_product', 'producer')) change
left join ocop_producer producer on producer.id = change.producer_id
left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
where change.recorded_at > :since::timestamptz and change.recorded_at <= :until::timestamptz
  and (:units::text[] is null or unit.code = any(:units::text[]))
order by change.recorded_at desc limit :limit`;

type Asked = {
  /** Whose figures may differ. */
  date: CivilDate;
  since: Date;
  until: Date;
  /** Codes of administrative units; null: the whole province. */
  unitCodes: readonly string[] | null;
  limit: number;
};

/** What was recorded between two instants that may make the figures of a day differ, the newest first. */
export function readChanges(
  database: FigureDatabase,
  { date, unitCodes, ...asked }: Asked,
): Promise<Change[]> {
  return database<Change>(CHANGES, { ...asked, day: date, units: unitCodes && [...unitCodes] });
}
