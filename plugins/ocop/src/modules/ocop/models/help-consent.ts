import { model } from "@medusajs/framework/utils";
import { civilDates } from "./civil-date-check";

export const HELP_CONSENT_WAYS = ["portal", "paper"] as const;

/**
 * That a producer lets one member of the staff act for it in the portal (bán hàng có người giúp), until
 * a day and for a purpose; given by an owner in the portal or on paper, and ended by either side.
 */
export const HelpConsent = model
  .define(
    { name: "help_consent", tableName: "ocop_help_consent" },
    {
      id: model.id({ prefix: "ohelp" }).primaryKey(),
      producer_id: model.text().index(),
      /** The staff member who may help: a user of Medusa, by the name of the day. */
      user_id: model.text().index(),
      user_name: model.text(),
      user_email: model.text(),
      /** What the help is for, as it was agreed. */
      purpose: model.text(),
      /** Civil dates; the last day counts. */
      given_on: model.text(),
      valid_until: model.text(),
      way: model.enum([...HELP_CONSENT_WAYS]),
      /** Who said yes: the owner in the portal, or who signed the paper. */
      given_by: model.text(),
      /** The scan of the paper; null when it was given in the portal. */
      file_id: model.text().nullable(),
      file_name: model.text().nullable(),
      media_type: model.text().nullable(),
      sha256: model.text().nullable(),
      ended_at: model.dateTime().nullable(),
      ended_by: model.enum(["producer", "staff"]).nullable(),
      ended_by_name: model.text().nullable(),
      end_reason: model.text().nullable(),
    },
  )
  .checks([
    {
      name: "ocop_help_consent_civil_dates",
      expression: (columns) => civilDates(columns.given_on, columns.valid_until),
    },
  ]);
