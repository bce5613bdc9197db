import { model } from "@medusajs/framework/utils";
import { Certification } from "./certification";
import { Producer } from "./producer";
import { ProductSet } from "./product-set";

/** How well a public fact is attested: A decision, B1 official report, B2 proposal, C own words. */
export const EVIDENCE_GRADES = ["A", "B1", "B2", "C"] as const;

/**
 * A product in the programme, whether or not the shop sells it: the Medusa product that sells it
 * is linked and may go; the registered product and its history stay.
 */
export const RegisteredProduct = model.define(
  { name: "registered_product", tableName: "ocop_registered_product" },
  {
    id: model.id({ prefix: "oreg" }).primaryKey(),
    handle: model.text().unique(),
    name: model.text().searchable(),
    /** Province mean of 90 or more, the Minister has not decided: never shown as a fifth star. */
    potential_five_star: model.boolean().default(false),
    evidence_grade: model.enum([...EVIDENCE_GRADES]).nullable(),
    /** Citations of the facts above: `Citation[]`. */
    sources: model.json(),
    producer: model.belongsTo(() => Producer, { mappedBy: "registered_products" }),
    product_set: model.belongsTo(() => ProductSet, { mappedBy: "registered_products" }),
    certifications: model.hasMany(() => Certification, { mappedBy: "registered_product" }),
  },
);
