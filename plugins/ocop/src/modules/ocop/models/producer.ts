import { model } from "@medusajs/framework/utils";
import { PRODUCER_STATES } from "../rules/producer-state";
import { AdministrativeUnit } from "./administrative-unit";
import { civilDates } from "./civil-date-check";
import { LegalRepresentative } from "./legal-representative";
import { ManagementSystem } from "./management-system";
import { ProducerMember } from "./producer-member";
import { ProducerStateChange } from "./producer-state-change";
import { RegisteredProduct } from "./registered-product";

/** Who may take part: Decision 26/2026/QĐ-TTg, Article 2.3; the last two for tourism only. */
export const LEGAL_FORMS = [
  "cooperative",
  "cooperative_group",
  "enterprise",
  "farm",
  "household",
  "association",
  "operating_centre",
] as const;

/** The legal unit that makes and sells (chủ thể OCOP). */
export const Producer = model
  .define(
    { name: "producer", tableName: "ocop_producer" },
    {
      id: model.id({ prefix: "oprod" }).primaryKey(),
      handle: model.text().unique(),
      name: model.text().searchable(),
      legal_name: model.text().searchable(),
      legal_form: model.enum([...LEGAL_FORMS]),
      state: model.enum([...PRODUCER_STATES]).default("active"),
      registration_number: model.text().nullable(),
      /** Civil date. */
      registered_on: model.text().nullable(),
      registered_by: model.text().nullable(),
      /** 10 or 13 digits, or the 12 of a personal number. */
      tax_code: model.text().unique().nullable(),
      phone: model.text().nullable(),
      email: model.text().nullable(),
      website: model.text().nullable(),
      /** House, hamlet, street; the commune stands in `administrative_unit`. */
      address: model.text().nullable(),
      /** The place as the source names it, kept beside (or instead of) the two-level unit. */
      legacy_place: model.text().nullable(),
      craft_village: model.text().nullable(),
      /** Citations of the facts above: `Citation[]`. */
      sources: model.json(),
      administrative_unit: model
        .belongsTo(() => AdministrativeUnit, { mappedBy: "producers" })
        .nullable(),
      registered_products: model.hasMany(() => RegisteredProduct, { mappedBy: "producer" }),
      management_systems: model.hasMany(() => ManagementSystem, { mappedBy: "producer" }),
      members: model.hasMany(() => ProducerMember, { mappedBy: "producer" }),
      state_changes: model.hasMany(() => ProducerStateChange, { mappedBy: "producer" }),
      legal_representative: model.hasOne(() => LegalRepresentative, { mappedBy: "producer" }),
    },
  )
  .checks([
    {
      name: "ocop_producer_civil_dates",
      expression: (columns) => civilDates(columns.registered_on),
    },
  ]);
