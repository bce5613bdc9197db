import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { IN_AREA } from "./area";

export type ReminderView = {
  id: string;
  audience: "producer" | "staff";
  days_before: number;
  valid_until: string;
  due_on: string;
  recipients: string[];
  sent_at: Date | null;
  /** `no_address`, `outdated`, or what the mail server said, a line per address. */
  mail_problem: string | null;
  read_at: Date | null;
  certification: { id: string; star: number; public_code: string; decision_number: string | null };
  registered_product: { id: string; handle: string; name: string };
  producer: { id: string; handle: string; name: string };
};

export type ReminderQuery = {
  limit: number;
  offset: number;
  q?: string;
  /** A column of `ocop_reminder`, descending with a minus in front; checked by the route. */
  order: string;
  audience?: string;
  days_before?: number;
  problem?: boolean;
  read?: boolean;
  producer_id?: string;
};

const FROM = `
from ocop_reminder reminder
join ocop_certification certification on certification.id = reminder.certification_id
join ocop_registered_product product on product.id = reminder.registered_product_id
join ocop_producer producer on producer.id = reminder.producer_id
left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
where reminder.deleted_at is null and ${IN_AREA}`;

const VIEW = `
select reminder.id, reminder.audience, reminder.days_before, reminder.valid_until, reminder.due_on,
  reminder.recipients, reminder.sent_at, reminder.mail_problem, reminder.read_at,
  json_build_object('id', certification.id, 'star', certification.star,
    'public_code', certification.public_code,
    'decision_number', certification.decision_number) as certification,
  json_build_object('id', product.id, 'handle', product.handle, 'name', product.name)
    as registered_product,
  json_build_object('id', producer.id, 'handle', producer.handle, 'name', producer.name)
    as producer
${FROM}`;

/** `outdated` is no problem: nobody is missing that mail any more. */
export const HAS_MAIL_PROBLEM =
  "(reminder.sent_at is null and reminder.mail_problem is not null and reminder.mail_problem <> 'outdated')";

const FILTERS = `
  and (:audience::text is null or reminder.audience = :audience)
  and (:days::int is null or reminder.days_before = :days)
  and (:problem::boolean is null or ${HAS_MAIL_PROBLEM} = :problem)
  and (:read::boolean is null or (reminder.read_at is not null) = :read)
  and (:producerId::text is null or reminder.producer_id = :producerId)
  and (:q::text is null or product.name ilike :q or producer.name ilike :q)`;

const likePattern = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/** A page of the reminders about producers of an area, with how many there are. */
export async function readReminders(
  database: Knex,
  unitCodes: string[] | null,
  query: ReminderQuery,
): Promise<{ reminders: ReminderView[]; count: number }> {
  const bindings = {
    unitCodes,
    audience: query.audience ?? null,
    days: query.days_before ?? null,
    problem: query.problem ?? null,
    read: query.read ?? null,
    producerId: query.producer_id ?? null,
    q: query.q ? likePattern(query.q) : null,
    limit: query.limit,
    offset: query.offset,
  };
  const column = query.order.replace(/^-/, "");
  const direction = query.order.startsWith("-") ? "desc nulls last" : "asc";
  const { rows: reminders } = await database.raw<{ rows: ReminderView[] }>(
    `${VIEW} ${FILTERS} order by reminder.${column} ${direction}, reminder.id limit :limit offset :offset`,
    bindings,
  );
  const { rows: counted } = await database.raw<{ rows: { count: number }[] }>(
    `select count(*)::int as count ${FROM} ${FILTERS}`,
    bindings,
  );
  return { reminders, count: counted[0]?.count ?? 0 };
}

/** One reminder of an area; null when there is none. */
export async function readReminder(
  database: Knex,
  unitCodes: string[] | null,
  id: string,
): Promise<ReminderView | null> {
  const { rows } = await database.raw<{ rows: ReminderView[] }>(`${VIEW} and reminder.id = :id`, {
    unitCodes,
    id,
  });
  return rows[0] ?? null;
}
