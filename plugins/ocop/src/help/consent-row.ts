import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import { isConsentStanding } from "../modules/ocop/rules/help";

/** A consent as both sides see it; the scan of a paper is staff's to open. */
export type ConsentView = {
  id: string;
  user_id: string;
  user_name: string;
  user_email: string;
  purpose: string;
  given_on: CivilDate;
  valid_until: CivilDate;
  way: "portal" | "paper";
  given_by: string;
  has_file: boolean;
  /** ISO 8601. */
  ended_at: string | null;
  ended_by: "producer" | "staff" | null;
  ended_by_name: string | null;
  end_reason: string | null;
  is_standing: boolean;
};

const CONSENTS = `
select id, user_id, user_name, user_email, purpose, given_on, valid_until, way, given_by,
  file_id is not null as has_file, ended_at, ended_by, ended_by_name, end_reason
from ocop_help_consent
where producer_id = :producerId and deleted_at is null
order by created_at desc, id desc`;

/** The consents of a producer as of a day, newest first. */
export async function readConsents(
  database: Knex,
  producerId: string,
  today: CivilDate,
): Promise<ConsentView[]> {
  const { rows } = await database.raw<{ rows: Omit<ConsentView, "is_standing">[] }>(CONSENTS, {
    producerId,
  });
  return rows.map((row) => ({ ...row, is_standing: isConsentStanding(row, today) }));
}

/** An officer whom a producer may ask for help. */
export type OfficerView = { name: string; email: string };

const OFFICERS = `
select "user".email, coalesce(nullif(trim(concat_ws(' ', "user".last_name, "user".first_name)), ''),
  "user".email) as name
from ocop_producer producer
join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
join ocop_staff_member member on unit.code = any(member.unit_codes)
  and member.role = 'programme_officer' and member.deleted_at is null
join "user" on "user".id = member.user_id and "user".deleted_at is null
where producer.id = :producerId
order by name`;

/** The officers who serve the commune of a producer alone. */
export async function officersOf(database: Knex, producerId: string): Promise<OfficerView[]> {
  const { rows } = await database.raw<{ rows: OfficerView[] }>(OFFICERS, { producerId });
  return rows;
}
