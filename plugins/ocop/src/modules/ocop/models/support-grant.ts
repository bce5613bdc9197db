import { model } from "@medusajs/framework/utils";
import { SUPPORT_KINDS } from "../rules/programme/kinds";
import { civilDates } from "./civil-date-check";
import { entryChecks, ENTRY_INDEXES, entryFields } from "./programme-entry";

/** Support that a producer was given, version by version. */
export const SupportGrant = model
  .define(
    { name: "support_grant", tableName: "ocop_support_grant" },
    {
      id: model.id({ prefix: "osupv" }).primaryKey(),
      ...entryFields(),
      producer_id: model.text(),
      kind: model.enum([...SUPPORT_KINDS]),
      description: model.text().nullable(),
      /** Civil date. */
      given_on: model.text(),
      /** Whole đồng; null: not given in money. */
      amount_vnd: model.number().nullable(),
      decision_number: model.text().nullable(),
    },
  )
  .indexes([...ENTRY_INDEXES, { on: ["producer_id"] }])
  .checks([
    ...entryChecks("support_grant"),
    {
      name: "ocop_support_grant_civil_dates",
      expression: (columns) => civilDates(columns.given_on),
    },
    {
      name: "ocop_support_grant_amount",
      expression: (columns) => `${columns.amount_vnd} >= 0`,
    },
  ]);
