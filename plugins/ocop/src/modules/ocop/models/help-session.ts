import { model } from "@medusajs/framework/utils";

/**
 * One time that a helper works in the portal: opened in the admin with a ticket that is good once and
 * for two minutes, ended by the helper, by the end of its consent or after twelve hours.
 */
export const HelpSession = model.define(
  { name: "help_session", tableName: "ocop_help_session" },
  {
    id: model.id({ prefix: "ohses" }).primaryKey(),
    help_consent_id: model.text().index(),
    /** SHA-256 of the ticket, which is kept nowhere. */
    ticket_hash: model.text().unique(),
    ticket_expires_at: model.dateTime(),
    begun_at: model.dateTime().nullable(),
    ended_at: model.dateTime().nullable(),
  },
);
