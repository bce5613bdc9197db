import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** One step that a helper took for a producer, as the audit log has it. */
export type HelpDeed = {
  id: string;
  /** ISO 8601. */
  at: string;
  actor_name: string | null;
  /** Of the portal's API; null: the helper began or ended a session. */
  step: { method: string; path: string } | null;
  action: "created" | "updated" | "deleted";
};

const MOST_READ = 300;
const MAX_DEEDS = 100;

const DEEDS = `
select entry.id, entry.created_at as at, entry.actor_name, entry.action,
  case when entry.entity = 'help_step' then entry.after end as step
from ocop_audit_entry entry
join ocop_help_session session on session.id = entry.entity_id
join ocop_help_consent consent on consent.id = session.help_consent_id
where consent.producer_id = :producerId and (entry.entity = 'help_step'
  or (entry.entity = 'help_session' and entry.actor_type = 'staff'
    and (entry.action = 'created' or entry.after ->> 'ended_at' is not null)))
order by entry.created_at desc, entry.id desc
limit ${MOST_READ}`;

const isSame = (one: HelpDeed, other: HelpDeed | undefined): boolean =>
  one.step !== null &&
  one.actor_name === other?.actor_name &&
  one.step.method === other.step?.method &&
  one.step.path === other.step.path;

/** What helpers did for a producer, newest first; what is saved while it is typed counts once. */
export async function readHelpDeeds(database: Knex, producerId: string): Promise<HelpDeed[]> {
  const { rows } = await database.raw<{ rows: HelpDeed[] }>(DEEDS, { producerId });
  return rows.filter((deed, place) => !isSame(deed, rows[place - 1])).slice(0, MAX_DEEDS);
}
