import { model } from "@medusajs/framework/utils";
import { Producer } from "./producer";

export const GENDERS = ["female", "male", "other"] as const;

/**
 * The person who represents a producer by law. Gender, ethnicity and disability serve statistics
 * only (criterion 3.2): staff-only, a table of its own so that no public query reaches them.
 */
export const LegalRepresentative = model.define(
  { name: "legal_representative", tableName: "ocop_legal_representative" },
  {
    id: model.id({ prefix: "orepr" }).primaryKey(),
    full_name: model.text(),
    position: model.text().nullable(),
    gender: model.enum([...GENDERS]).nullable(),
    ethnicity: model.text().nullable(),
    is_ethnic_minority: model.boolean().nullable(),
    has_disability: model.boolean().nullable(),
    permanent_address: model.text().nullable(),
    producer: model.belongsTo(() => Producer, { mappedBy: "legal_representative" }),
  },
);
