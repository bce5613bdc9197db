import { model } from "@medusajs/framework/utils";
import { ASSESSMENT_KINDS, AUTHORITY_LEVELS, REVOCATION_REASONS } from "../rules/rule-set";
import { civilDates } from "./civil-date-check";
import { RegisteredProduct } from "./registered-product";

/**
 * A recognised star by a decision. Dates are civil dates (text `YYYY-MM-DD`, Asia/Ho_Chi_Minh):
 * `issued_on` is the earliest day that the source allows and the first valid day,
 * `issued_precision` says how exact it is, both null when the source gives no date. `valid_until` is
 * the last valid day.
 */
export const Certification = model
  .define(
    { name: "certification", tableName: "ocop_certification" },
    {
      id: model.id({ prefix: "ocert" }).primaryKey(),
      /** The address of the public certificate page: random, so that none leads to another. */
      public_code: model.text().unique(),
      star: model.number(),
      kind: model.enum([...ASSESSMENT_KINDS]).nullable(),
      authority_level: model.enum([...AUTHORITY_LEVELS]).nullable(),
      decision_number: model.text().nullable(),
      certificate_number: model.text().unique().nullable(),
      issued_on: model.text().nullable(),
      issued_precision: model.enum(["day", "month", "year"]).nullable(),
      valid_until: model.text().nullable(),
      /** Day the re-evaluation dossier was filed that keeps the certificate running (Article 12.3). */
      extension_filed_on: model.text().nullable(),
      extended_until: model.text().nullable(),
      extension_note: model.text().nullable(),
      revoked_on: model.text().nullable(),
      revocation_reason: model.enum([...REVOCATION_REASONS]).nullable(),
      revocation_decision_number: model.text().nullable(),
      revocation_note: model.text().nullable(),
      rule_set_code: model.text().nullable(),
      assessment_id: model.text().nullable(),
      /** Where the recognition is attested: `Citation[]`. */
      sources: model.json(),
      registered_product: model.belongsTo(() => RegisteredProduct, { mappedBy: "certifications" }),
    },
  )
  .indexes([
    {
      name: "IDX_ocop_certification_one_per_decision",
      on: ["registered_product_id", "decision_number"],
      unique: true,
      where: "decision_number is not null and deleted_at is null",
    },
  ])
  .checks([
    { name: "ocop_certification_star", expression: (columns) => `${columns.star} between 3 and 5` },
    {
      name: "ocop_certification_dates_go_together",
      expression: (columns) =>
        `(${columns.issued_on} is null) = (${columns.issued_precision} is null) and (${columns.issued_on} is null) = (${columns.valid_until} is null)`,
    },
    {
      name: "ocop_certification_civil_dates",
      expression: (columns) =>
        civilDates(
          columns.issued_on,
          columns.valid_until,
          columns.revoked_on,
          columns.extended_until,
          columns.extension_filed_on,
        ),
    },
  ]);
