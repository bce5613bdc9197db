import { model } from "@medusajs/framework/utils";
import { Assessment } from "./assessment";
import { Certification } from "./certification";
import { civilDates } from "./civil-date-check";
import { Document } from "./document";
import { Dossier } from "./dossier";
import { Producer } from "./producer";
import { ProductSet } from "./product-set";
import { Recall } from "./recall";

/** How well a public fact is attested: A decision, B1 official report, B2 proposal, C own words. */
export const EVIDENCE_GRADES = ["A", "B1", "B2", "C"] as const;

/**
 * A product in the programme, from the idea on, whether or not the shop sells it: the Medusa product
 * that sells it is linked and may go; the registered product and its history stay.
 */
export const RegisteredProduct = model
  .define(
    { name: "registered_product", tableName: "ocop_registered_product" },
    {
      id: model.id({ prefix: "oreg" }).primaryKey(),
      handle: model.text().unique(),
      name: model.text().searchable(),
      description: model.text().nullable(),
      /** The programme's own code of the product, as written: its form changed with the law. */
      programme_code: model.text().nullable(),
      /**
       * Province mean of 90 or more: referred to the centre, never shown as a fifth star. Open from
       * `potential_since` (null: day unknown) until the Minister decided on `potential_decided_on`.
       */
      potential_five_star: model.boolean().default(false),
      potential_since: model.text().nullable(),
      potential_decided_on: model.text().nullable(),
      evidence_grade: model.enum([...EVIDENCE_GRADES]).nullable(),
      /** Citations of the facts above: `Citation[]`. */
      sources: model.json(),
      producer: model.belongsTo(() => Producer, { mappedBy: "registered_products" }),
      product_set: model.belongsTo(() => ProductSet, { mappedBy: "registered_products" }),
      certifications: model.hasMany(() => Certification, { mappedBy: "registered_product" }),
      assessments: model.hasMany(() => Assessment, { mappedBy: "registered_product" }),
      dossiers: model.hasMany(() => Dossier, { mappedBy: "registered_product" }),
      documents: model.hasMany(() => Document, { mappedBy: "registered_product" }),
      recalls: model.hasMany(() => Recall, { mappedBy: "registered_product" }),
    },
  )
  .checks([
    {
      name: "ocop_registered_product_civil_dates",
      expression: (columns) => civilDates(columns.potential_since, columns.potential_decided_on),
    },
  ]);
