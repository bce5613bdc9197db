import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { civilDateAt, type CivilDate } from "../modules/ocop/rules/civil-date";
import { isConsentStanding, mayHelp } from "../modules/ocop/rules/help";
import type { ProducerState } from "../modules/ocop/rules/producer-state";
import { findHelper, type Helper } from "./find-helper";

/** A helper at work for a producer. */
export type Help = {
  sessionId: string;
  consentId: string;
  validUntil: CivilDate;
  helper: Pick<Helper, "userId" | "name" | "email">;
  producer: { id: string; name: string; handle: string; state: ProducerState };
};

type HelpRow = {
  consent_id: string;
  user_id: string;
  given_on: CivilDate;
  valid_until: CivilDate;
  ended_at: Date | null;
  producer_id: string;
  name: string;
  handle: string;
  state: ProducerState;
  unit_code: string | null;
};

const RUNNING = `
select consent.id as consent_id, consent.user_id, consent.given_on, consent.valid_until,
  consent.ended_at, producer.id as producer_id, producer.name, producer.handle, producer.state,
  unit.code as unit_code
from ocop_help_session session
join ocop_help_consent consent on consent.id = session.help_consent_id and consent.deleted_at is null
join ocop_producer producer on producer.id = consent.producer_id and producer.deleted_at is null
left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
where session.id = :sessionId and session.deleted_at is null and session.ended_at is null
  and session.begun_at > now() - interval '12 hours'`;

/**
 * The help that a session stands for, read anew for each request of the portal: null as soon as the
 * session has ended, the consent does not stand, or the helper's role or area does not allow it.
 */
export async function readHelp(
  container: MedusaContainer,
  sessionId: string,
): Promise<Help | null> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: HelpRow[] }>(RUNNING, { sessionId });
  const [row] = rows;
  if (!row || !isConsentStanding(row, civilDateAt(new Date()))) return null;
  const helper = await findHelper(container, { id: row.user_id });
  if (!helper || !mayHelp(helper.grant, row.unit_code)) return null;
  const { userId, name, email } = helper;
  return {
    sessionId,
    consentId: row.consent_id,
    validUntil: row.valid_until,
    helper: { userId, name, email },
    producer: { id: row.producer_id, name: row.name, handle: row.handle, state: row.state },
  };
}
