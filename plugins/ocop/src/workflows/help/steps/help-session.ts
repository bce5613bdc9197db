import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { consentOver, noConsent, ticketRefused } from "../../../help/refusals";
import { ticketHash } from "../../../help/ticket";
import { OCOP_MODULE } from "../../../modules/ocop";
import { civilDateAt } from "../../../modules/ocop/rules/civil-date";
import { isConsentStanding } from "../../../modules/ocop/rules/help";
import {
  managerOf,
  type default as OcopModuleService,
  type RegisterContext,
} from "../../../modules/ocop/service";
import { holdProducer } from "../../../register/held-producer";
import type { WriteScope } from "../../../register/scope";
import { sentence } from "../../../sentence";
import type { Actor } from "../../../types/actor";

const TICKET_LIFE_MS = 120_000;

const behalf = (name: string): string => sentence(`làm thay ${name}`, `on behalf of ${name}`);

export type OpenHelpSessionInput = WriteScope & {
  actor: Actor & { id: string };
  producerId: string;
  /** Of the ticket that the caller hands to the helper. */
  ticket_hash: string;
};

/**
 * Opens a session of help for the staff member who asks, to begin with a ticket within two minutes.
 * @throws MedusaError not_found (outside the area), forbidden (no consent to this helper stands)
 */
export const openHelpSessionStep = createStep(
  "open-help-session",
  async (input: OpenHelpSessionInput, { container }) => {
    const { actor, producerId, ticket_hash } = input;
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const [producer] = await ocop.listProducers({ id: producerId }, { select: ["name"], take: 1 });
    const reason = behalf(producer?.name ?? "");
    const id = await ocop.asActor({ ...actor, reason }, async (context) => {
      await holdProducer(producerId, input, context);
      const today = civilDateAt(new Date());
      const consents = await ocop.listHelpConsents(
        { producer_id: producerId, user_id: actor.id, ended_at: null },
        { take: null },
        context,
      );
      const standing = consents.find((consent) => isConsentStanding(consent, today));
      if (!standing) throw consentOver();
      const session = await ocop.createHelpSessions(
        {
          ...{ help_consent_id: standing.id, ticket_hash },
          ticket_expires_at: new Date(Date.now() + TICKET_LIFE_MS),
        },
        context,
      );
      return session.id;
    });
    return new StepResponse({ id });
  },
);

type Ticketed = { id: string; user_id: string; user_name: string; producer_name: string };

const TICKETED = `
select session.id, consent.user_id, consent.user_name, producer.name as producer_name
from ocop_help_session session
join ocop_help_consent consent on consent.id = session.help_consent_id
join ocop_producer producer on producer.id = consent.producer_id
where session.ticket_hash = ? and session.begun_at is null and session.ended_at is null
  and session.ticket_expires_at > now() and session.deleted_at is null
for update of session`;

async function holdTicketed(ticket: string, context: RegisterContext): Promise<Ticketed> {
  const [held] = await managerOf(context).execute<Ticketed[]>(TICKETED, [ticketHash(ticket)]);
  if (!held) throw ticketRefused();
  return held;
}

/**
 * Begins a session of help with its ticket, which is good once.
 * @throws MedusaError unauthorized for a wrong, used or outlived ticket
 */
export const beginHelpSessionStep = createStep(
  "begin-help-session",
  async ({ ticket }: { ticket: string }, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const actorOf = ({ user_id: id, user_name: name, producer_name }: Ticketed): Actor => ({
      ...{ type: "staff", id, name },
      reason: behalf(producer_name),
    });
    const id = await ocop.asActor({ type: "staff", id: null, name: null }, async (context) => {
      const held = await holdTicketed(ticket, context);
      return ocop.asActor(
        actorOf(held),
        async (inner) => {
          await ocop.updateHelpSessions({ id: held.id, begun_at: new Date() }, inner);
          return held.id;
        },
        context,
      );
    });
    return new StepResponse({ id });
  },
);

export type EndHelpSessionInput = { actor: Actor; sessionId: string };

/** Ends a session of help before its time. */
export const endHelpSessionStep = createStep(
  "end-help-session",
  async ({ actor, sessionId }: EndHelpSessionInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor(actor, async (context) => {
      const [session] = await ocop.listHelpSessions({ id: sessionId }, { take: 1 }, context);
      if (!session) throw noConsent();
      if (session.ended_at !== null) return;
      await ocop.updateHelpSessions({ id: sessionId, ended_at: new Date() }, context);
    });
    return new StepResponse({ id: sessionId });
  },
);
