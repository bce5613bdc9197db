import { generateEntityId } from "@medusajs/framework/utils";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { CertificationRow } from "../catalog/shop-product-row";
import { addDays, type CivilDate } from "../modules/ocop/rules/civil-date";
import { dueReminder, REMINDER_DAYS } from "../modules/ocop/rules/reminder";
import { managerOf } from "../modules/ocop/service";
import type OcopModuleService from "../modules/ocop/service";
import { SYSTEM_ACTOR } from "../types/actor";
import { CERTIFICATIONS_OF_PRODUCT, watchedProductOf } from "./watched-products";

const AUDIENCES = ["producer", "staff"] as const;

type Row = {
  id: string;
  producer_id: string;
  potential_five_star: boolean;
  potential_since: string | null;
  potential_decided_on: string | null;
  certifications: (CertificationRow & { id: string })[];
  /** Thresholds sent so far, per recognition and last day. */
  sent: { certification_id: string; valid_until: CivilDate; days_before: number }[];
};

const RUNNING_OUT = `
select product.id, product.producer_id, product.potential_five_star, product.potential_since,
  product.potential_decided_on, (${CERTIFICATIONS_OF_PRODUCT}) as certifications,
  (select coalesce(json_agg(json_build_object('certification_id', reminder.certification_id,
      'valid_until', reminder.valid_until, 'days_before', reminder.days_before)), '[]')
    from ocop_reminder reminder
    where reminder.registered_product_id = product.id and reminder.deleted_at is null) as sent
from ocop_registered_product product
join ocop_producer producer on producer.id = product.producer_id and producer.deleted_at is null
  and producer.state <> 'closed'
where product.deleted_at is null and exists (
  select 1 from ocop_certification running where running.registered_product_id = product.id
    and running.deleted_at is null and running.valid_until between ? and ?)
order by product.id`;

const INSERT_REMINDERS = `
insert into ocop_reminder (id, certification_id, registered_product_id, producer_id, audience,
  days_before, valid_until, due_on, recipients)
select id, certification_id, registered_product_id, producer_id, audience, days_before, valid_until,
  due_on, '{}'
from jsonb_to_recordset(?::jsonb) as reminder (id text, certification_id text,
  registered_product_id text, producer_id text, audience text, days_before integer,
  valid_until text, due_on text)
on conflict (certification_id, valid_until, days_before, audience) where deleted_at is null
do nothing
returning id`;

function remindersOf(row: Row, date: CivilDate) {
  const due = dueReminder(watchedProductOf(row), date, ({ id, validUntil }) =>
    row.sent
      .filter((sent) => sent.certification_id === id && sent.valid_until === validUntil)
      .map(({ days_before }) => days_before),
  );
  if (due === null) return [];
  return AUDIENCES.map((audience) => ({
    id: generateEntityId(undefined, "oremi"),
    certification_id: due.certification.id,
    registered_product_id: row.id,
    producer_id: row.producer_id,
    audience,
    days_before: due.daysBefore,
    valid_until: due.validUntil,
    due_on: due.dueOn,
  }));
}

async function insertDue(manager: SqlEntityManager, date: CivilDate): Promise<number> {
  const latest = addDays(date, Math.max(...REMINDER_DAYS));
  const rows = await manager.execute<Row[]>(RUNNING_OUT, [date, latest]);
  const reminders = rows.flatMap((row) => remindersOf(row, date));
  if (reminders.length === 0) return 0;
  const inserted = await manager.execute<{ id: string }[]>(INSERT_REMINDERS, [
    JSON.stringify(reminders),
  ]);
  return inserted.length;
}

/**
 * Records the reminders that are due on a day, one for the producer and one for the staff, each
 * once per certificate, last day and threshold. Nothing is sent here.
 * @returns how many are new
 */
export async function recordReminders(ocop: OcopModuleService, date: CivilDate): Promise<number> {
  return ocop.asActor(SYSTEM_ACTOR, (context) => insertDue(managerOf(context), date));
}
