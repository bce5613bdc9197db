import { model } from "@medusajs/framework/utils";
import { ASSESSMENT_LEVELS } from "../rules/assessment";
import { ASSESSMENT_KINDS } from "../rules/rule-set";
import { AssessmentScore } from "./assessment-score";
import { civilDates } from "./civil-date-check";
import { RegisteredProduct } from "./registered-product";

/**
 * One council scoring, frozen to the rule set of its day. Means are hundredths of a point, rounded
 * down. `star_cap` is what the decree's starred minimums allow at most, recorded with its reason;
 * full score sheets (`sheet`) will compute it one day.
 */
export const Assessment = model
  .define(
    { name: "assessment", tableName: "ocop_assessment" },
    {
      id: model.id({ prefix: "oasmt" }).primaryKey(),
      kind: model.enum([...ASSESSMENT_KINDS]),
      level: model.enum([...ASSESSMENT_LEVELS]),
      rule_set_code: model.text(),
      assessed_on: model.text(),
      /** Day the producer filed the dossier. */
      filed_on: model.text().nullable(),
      council: model.text().nullable(),
      mean_a_hundredths: model.number(),
      mean_b_hundredths: model.number(),
      mean_c_hundredths: model.number(),
      mean_total_hundredths: model.number(),
      /** Rank by the bands alone, 1 to 5. */
      band_rank: model.number(),
      star_cap: model.number().nullable(),
      star_cap_reason: model.text().nullable(),
      /** Rank after the cap, 1 to 5. */
      rank: model.number(),
      outcome: model.enum(["recognise", "refer_to_centre", "no_certificate"]),
      /** Full score sheet per criterion; null until sheets are kept. */
      sheet: model.json().nullable(),
      note: model.text().nullable(),
      dossier_id: model.text().nullable(),
      registered_product: model.belongsTo(() => RegisteredProduct, { mappedBy: "assessments" }),
      scores: model.hasMany(() => AssessmentScore, { mappedBy: "assessment" }),
    },
  )
  .checks([
    {
      name: "ocop_assessment_civil_dates",
      expression: (columns) => civilDates(columns.assessed_on, columns.filed_on),
    },
    {
      name: "ocop_assessment_cap_has_reason",
      expression: (columns) =>
        `(${columns.star_cap} is null) = (${columns.star_cap_reason} is null)`,
    },
  ]);
