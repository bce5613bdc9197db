import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ApplicationAction } from "../modules/ocop/rules/application";

/** A step of an application of which the other side has not been told yet. */
export type UntoldStep = {
  id: string;
  action: ApplicationAction;
  words: string | null;
  application_id: string;
  name: string;
  language: "vi" | "en";
  applicant_name: string;
  /** National form. */
  applicant_phone: string;
  email: string | null;
  unit_name: string;
  /** Of the officers who serve the commune alone. */
  officer_emails: string[];
};

const UNTOLD = `
select step.id, step.action, step.words, application.id as application_id, application.name,
  application.language, application.applicant_name, application.applicant_phone, application.email,
  coalesce(unit.full_name, application.unit_code) as unit_name,
  (select coalesce(json_agg(distinct lower(trim("user".email))), '[]')
    from ocop_staff_member member
    join "user" on "user".id = member.user_id and "user".deleted_at is null
    where member.deleted_at is null and member.role = 'programme_officer'
      and application.unit_code = any(member.unit_codes)) as officer_emails
from ocop_application_step step
join ocop_application application on application.id = step.application_id
left join ocop_administrative_unit unit on unit.code = application.unit_code
where step.told_at is null and step.deleted_at is null
order by step.created_at, step.id
limit 100`;

/** The steps that somebody still has to hear of, the oldest first. */
export async function untoldSteps(database: Knex): Promise<UntoldStep[]> {
  const { rows } = await database.raw<{ rows: UntoldStep[] }>(UNTOLD);
  return rows;
}
