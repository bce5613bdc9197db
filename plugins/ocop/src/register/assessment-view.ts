import type { InferTypeOf } from "@medusajs/framework/types";
import type { Assessment } from "../modules/ocop/models/assessment";

type AssessmentRow = Omit<InferTypeOf<typeof Assessment>, "registered_product"> & {
  created_at: Date | string;
};

/** An assessment as staff read it; points in hundredths. */
export function assessmentView(row: AssessmentRow) {
  return {
    id: row.id,
    kind: row.kind,
    level: row.level,
    rule_set_code: row.rule_set_code,
    assessed_on: row.assessed_on,
    filed_on: row.filed_on,
    council: row.council,
    mean_hundredths: {
      a: row.mean_a_hundredths,
      b: row.mean_b_hundredths,
      c: row.mean_c_hundredths,
      total: row.mean_total_hundredths,
    },
    band_rank: row.band_rank,
    star_cap: row.star_cap,
    star_cap_reason: row.star_cap_reason,
    rank: row.rank,
    outcome: row.outcome,
    note: row.note,
    registered_product_id: row.registered_product_id,
    recorded_at: row.created_at,
    scores: row.scores.map((score) => ({
      member_name: score.member_name,
      a: score.section_a_hundredths,
      b: score.section_b_hundredths,
      c: score.section_c_hundredths,
    })),
  };
}
