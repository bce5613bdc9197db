import { model } from "@medusajs/framework/utils";
import { APPLICATION_STATES } from "../rules/application";
import { ApplicationDocument } from "./application-document";
import { ApplicationStep } from "./application-step";
import { civilDates } from "./civil-date-check";
import { LEGAL_FORMS } from "./producer";

/**
 * That somebody asks to take part with a producer (đơn tham gia): the facts as a producer has them, which
 * may be missing while it is a draft. A person has one open application (a unique index sees to it).
 */
export const Application = model
  .define(
    { name: "application", tableName: "ocop_application" },
    {
      id: model.id({ prefix: "oappl" }).primaryKey(),
      /** Who applies: memberships are bound to it when the application is approved. */
      auth_identity_id: model.text().index(),
      applicant_name: model.text(),
      /** National form; a code has shown that it is the applicant's. */
      applicant_phone: model.text(),
      language: model.enum(["vi", "en"]).default("vi"),
      state: model.enum([...APPLICATION_STATES]).default("draft"),
      name: model.text().nullable(),
      legal_name: model.text().nullable(),
      legal_form: model.enum([...LEGAL_FORMS]).nullable(),
      /** Official code of the commune, ward or special zone. */
      unit_code: model.text().nullable(),
      address: model.text().nullable(),
      registration_number: model.text().nullable(),
      /** Civil date. */
      registered_on: model.text().nullable(),
      registered_by: model.text().nullable(),
      tax_code: model.text().nullable(),
      phone: model.text().nullable(),
      email: model.text().nullable(),
      website: model.text().nullable(),
      craft_village: model.text().nullable(),
      /** What the producer makes and would sell, in the applicant's words. */
      makes: model.text().nullable(),
      submitted_at: model.dateTime().nullable(),
      /** The producer that an approval entered, or found in the register. */
      producer_id: model.text().nullable(),
      steps: model.hasMany(() => ApplicationStep, { mappedBy: "application" }),
      documents: model.hasMany(() => ApplicationDocument, { mappedBy: "application" }),
    },
  )
  .checks([
    {
      name: "ocop_application_civil_dates",
      expression: (columns) => civilDates(columns.registered_on),
    },
  ]);
