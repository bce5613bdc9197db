import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { IN_AREA } from "../daily/area";
import { HAS_MAIL_PROBLEM } from "../daily/reminder-list";
import { addDays, type CivilDate } from "../modules/ocop/rules/civil-date";
import { FIRST_ITEMS, type AttentionItem, type AttentionKind } from "./attention-item";

export const OPEN_WORK_KINDS = [
  "changes_to_confirm",
  "imports_to_confirm",
  "producers_applied",
  "inspections_due",
  "findings_overdue",
  "misuse_reports",
  "mail_problems",
  "evidence_waiting",
] as const;
export type OpenWorkKind = (typeof OPEN_WORK_KINDS)[number];

/** A planned inspection comes onto the list so many days ahead. */
const INSPECTION_NOTICE_DAYS = 7;

const day = (column: string) => `to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`;

/**
 * Each selects id, name, detail and date; `producer` and `unit` stand for the area. What
 * concerns no producer (an import, a report without a product) is for those who see the province.
 */
const STATEMENTS: Record<OpenWorkKind, string> = {
  changes_to_confirm: `
    select change.id, coalesce(product.name, change.note, '') as name, change.kind as detail,
      ${day("change.created_at")} as date
    from ocop_register_change change
    left join ocop_certification certification on certification.id = change.certification_id
    left join ocop_registered_product product
      on product.id = coalesce(change.registered_product_id, certification.registered_product_id)
    left join ocop_producer producer on producer.id = product.producer_id
    left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
    where change.deleted_at is null and change.state = 'proposed' and change.kind <> 'import'
      and change.proposed_by <> :userId and ${IN_AREA}`,
  // A list touches many communes: for those who see the province.
  imports_to_confirm: `
    select change.id, coalesce(change.payload->>'file_name', change.note, '') as name,
      change.proposed_by_name as detail, ${day("change.created_at")} as date
    from ocop_register_change change
    where change.deleted_at is null and change.state = 'proposed' and change.kind = 'import'
      and change.proposed_by <> :userId and :unitCodes::text[] is null`,
  producers_applied: `
    select producer.id, producer.name, coalesce(unit.full_name, producer.legacy_place) as detail,
      ${day("producer.created_at")} as date
    from ocop_producer producer
    left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
    where producer.deleted_at is null and producer.state = 'applied' and ${IN_AREA}`,
  inspections_due: `
    select inspection.id, coalesce(product.name, producer.name) as name,
      case when product.id is null then null else producer.name end as detail,
      inspection.planned_on as date
    from ocop_inspection inspection
    join ocop_producer producer on producer.id = inspection.producer_id
    left join ocop_registered_product product on product.id = inspection.registered_product_id
    left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
    where inspection.deleted_at is null and inspection.state = 'planned'
      and inspection.planned_on <= :inspectionsUntil and ${IN_AREA}`,
  findings_overdue: `
    select finding.id, producer.name, finding.description as detail, finding.due_on as date
    from ocop_inspection_finding finding
    join ocop_inspection inspection on inspection.id = finding.inspection_id
      and inspection.deleted_at is null and inspection.state <> 'cancelled'
    join ocop_producer producer on producer.id = inspection.producer_id
    left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
    where finding.deleted_at is null and finding.remedied_on is null and finding.due_on < :date
      and ${IN_AREA}`,
  misuse_reports: `
    select report.id, coalesce(product.name, report.product_text, report.code) as name,
      report.seen_at as detail, ${day("report.created_at")} as date
    from ocop_misuse_report report
    left join ocop_registered_product product on product.id = report.registered_product_id
    left join ocop_producer producer on producer.id = product.producer_id
    left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
    where report.deleted_at is null and report.state = 'new' and ${IN_AREA}`,
  mail_problems: `
    select reminder.id, product.name, reminder.mail_problem as detail, reminder.due_on as date
    from ocop_reminder reminder
    join ocop_registered_product product on product.id = reminder.registered_product_id
    join ocop_producer producer on producer.id = reminder.producer_id
    left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
    where reminder.deleted_at is null and ${HAS_MAIL_PROBLEM} and ${IN_AREA}`,
  evidence_waiting: `
    select evidence.participation_id as id, producer.name, channel.name_vi as detail,
      ${day("evidence.recorded_at")} as date
    from ocop_participation_evidence evidence
    join ocop_participation taking on taking.id = evidence.participation_id
      and taking.deleted_at is null
    join ocop_channel channel on channel.id = taking.channel_id
    join ocop_producer producer on producer.id = taking.producer_id
    left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
    where evidence.deleted_at is null and ${IN_AREA}
      and not exists (select from ocop_evidence_check found
        where found.evidence_id = evidence.id and found.deleted_at is null)`,
};

type Scope = { unitCodes: string[] | null; userId: string; date: CivilDate };

async function readKind(
  database: Knex,
  kind: OpenWorkKind,
  { unitCodes, userId, date }: Scope,
): Promise<AttentionKind> {
  const { rows } = await database.raw<{ rows: (AttentionItem & { count: number })[] }>(
    `select work.*, count(*) over ()::int as count from (${STATEMENTS[kind]}) work
     order by work.date, work.id limit ${FIRST_ITEMS}`,
    { unitCodes, userId, date, inspectionsUntil: addDays(date, INSPECTION_NOTICE_DAYS) },
  );
  return {
    count: rows[0]?.count ?? 0,
    items: rows.map(({ count: _count, ...item }) => item),
  };
}

/** The work that waits in an area on a day, besides certificates; changes are those of others. */
export async function readOpenWork(
  database: Knex,
  scope: Scope,
): Promise<Record<OpenWorkKind, AttentionKind>> {
  const entries: [OpenWorkKind, AttentionKind][] = [];
  for (const kind of OPEN_WORK_KINDS) entries.push([kind, await readKind(database, kind, scope)]);
  return Object.fromEntries(entries) as Record<OpenWorkKind, AttentionKind>;
}

/** Producers of an area that take part. */
export async function countActiveProducers(
  database: Knex,
  unitCodes: string[] | null,
): Promise<number> {
  const { rows } = await database.raw<{ rows: { count: number }[] }>(
    `select count(*)::int as count from ocop_producer producer
     left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
     where producer.deleted_at is null and producer.state = 'active' and ${IN_AREA}`,
    { unitCodes },
  );
  return rows[0]?.count ?? 0;
}
