import { model } from "@medusajs/framework/utils";
import { Assessment } from "./assessment";

/** One council member's points per section, in hundredths of a point. */
export const AssessmentScore = model.define(
  { name: "assessment_score", tableName: "ocop_assessment_score" },
  {
    id: model.id({ prefix: "oscor" }).primaryKey(),
    member_name: model.text(),
    section_a_hundredths: model.number(),
    section_b_hundredths: model.number(),
    section_c_hundredths: model.number(),
    assessment: model.belongsTo(() => Assessment, { mappedBy: "scores" }),
  },
);
