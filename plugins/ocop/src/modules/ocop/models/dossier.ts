import { model } from "@medusajs/framework/utils";
import { DOSSIER_LEVELS } from "../rules/dossier-level";
import { ASSESSMENT_KINDS } from "../rules/rule-set";
import { civilDates } from "./civil-date-check";
import { Document } from "./document";
import { DossierStep } from "./dossier-step";
import { RegisteredProduct } from "./registered-product";

export const DOSSIER_STATES = ["open", "returned", "decided", "withdrawn"] as const;

/**
 * What a producer files to have an idea or product judged (Decision 26/2026/QĐ-TTg, Article 6.1):
 * the registration (form 01) and the self-assessment with business plan (form 02) as data, with
 * documents. `level` says where it lies now; its way stands in the steps.
 */
export const Dossier = model
  .define(
    { name: "dossier", tableName: "ocop_dossier" },
    {
      id: model.id({ prefix: "odoss" }).primaryKey(),
      kind: model.enum([...ASSESSMENT_KINDS]),
      level: model.enum([...DOSSIER_LEVELS]).default("producer"),
      state: model.enum([...DOSSIER_STATES]).default("open"),
      rule_set_code: model.text(),
      /** Day the producer handed it in at the commune; null while it is a draft. */
      filed_on: model.text().nullable(),
      /** The round it is judged in, such as `province-2026-2`. */
      round: model.text().nullable(),
      /** Fields of form 01. */
      registration: model.json(),
      /** Fields of form 02, the business plan among them. */
      self_assessment: model.json(),
      registered_product: model.belongsTo(() => RegisteredProduct, { mappedBy: "dossiers" }),
      steps: model.hasMany(() => DossierStep, { mappedBy: "dossier" }),
      documents: model.hasMany(() => Document, { mappedBy: "dossier" }),
    },
  )
  .checks([
    {
      name: "ocop_dossier_civil_dates",
      expression: (columns) => civilDates(columns.filed_on),
    },
  ]);
