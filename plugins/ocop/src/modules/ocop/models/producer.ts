import { model } from "@medusajs/framework/utils";
import { AdministrativeUnit } from "./administrative-unit";
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
export const Producer = model.define(
  { name: "producer", tableName: "ocop_producer" },
  {
    id: model.id({ prefix: "oprod" }).primaryKey(),
    handle: model.text().unique(),
    name: model.text().searchable(),
    legal_name: model.text().searchable(),
    legal_form: model.enum([...LEGAL_FORMS]),
    /** The place as the source names it, kept beside (or instead of) the two-level unit. */
    legacy_place: model.text().nullable(),
    /** The producer's own words; staff never write them. */
    story: model.text().nullable(),
    management_systems: model.array(),
    /** Citations of the facts above: `Citation[]`. */
    sources: model.json(),
    administrative_unit: model
      .belongsTo(() => AdministrativeUnit, { mappedBy: "producers" })
      .nullable(),
    registered_products: model.hasMany(() => RegisteredProduct, { mappedBy: "producer" }),
  },
);
