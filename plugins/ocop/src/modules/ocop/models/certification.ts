import { model } from "@medusajs/framework/utils";
import { RegisteredProduct } from "./registered-product";

const CIVIL_DATE = "'^[0-9]{4}-[0-9]{2}-[0-9]{2}$'";

/**
 * A recognised star by a decision. Dates are civil dates (text `YYYY-MM-DD`, Asia/Ho_Chi_Minh):
 * `issued_on` is the earliest day that the source allows, `issued_precision` says how exact it is,
 * both null when the source gives no date. `valid_until` is the last valid day.
 */
export const Certification = model
  .define(
    { name: "certification", tableName: "ocop_certification" },
    {
      id: model.id({ prefix: "ocert" }).primaryKey(),
      star: model.number(),
      decision_number: model.text().nullable(),
      issued_on: model.text().nullable(),
      issued_precision: model.enum(["day", "month", "year"]).nullable(),
      valid_until: model.text().nullable(),
      revoked_on: model.text().nullable(),
      rule_set_code: model.text().nullable(),
      /** Where the recognition is attested: `Citation[]`. */
      sources: model.json(),
      registered_product: model.belongsTo(() => RegisteredProduct, { mappedBy: "certifications" }),
    },
  )
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
        [columns.issued_on, columns.valid_until, columns.revoked_on]
          .map((column) => `(${column} is null or ${column} ~ ${CIVIL_DATE})`)
          .join(" and "),
    },
  ]);
