import { model } from "@medusajs/framework/utils";

export const REGISTER_CHANGE_KINDS = [
  "award",
  "revoke",
  "extend",
  "end_extension",
  "refer_to_centre",
  "end_referral",
  "correct",
  "import",
] as const;
export const REGISTER_CHANGE_STATES = ["proposed", "confirmed", "rejected", "withdrawn"] as const;

/**
 * A change of recognitions that one staff member proposes and another one confirms. `payload` is
 * what will be written, `before` what stood there when it was proposed, `fingerprint` a hash of
 * both: who confirms sends the one they saw, so that nobody signs what they did not see.
 */
export const RegisterChange = model
  .define(
    { name: "register_change", tableName: "ocop_register_change" },
    {
      id: model.id({ prefix: "ochg" }).primaryKey(),
      kind: model.enum([...REGISTER_CHANGE_KINDS]),
      state: model.enum([...REGISTER_CHANGE_STATES]).default("proposed"),
      /** Null for an import, which touches many. */
      registered_product_id: model.text().index().nullable(),
      certification_id: model.text().index().nullable(),
      assessment_id: model.text().nullable(),
      payload: model.json(),
      before: model.json().nullable(),
      fingerprint: model.text(),
      note: model.text().nullable(),
      proposed_by: model.text(),
      proposed_by_name: model.text(),
      decided_by: model.text().nullable(),
      decided_by_name: model.text().nullable(),
      decided_at: model.dateTime().nullable(),
      decision_note: model.text().nullable(),
    },
  )
  .checks([
    {
      name: "ocop_register_change_two_people",
      expression: (columns) =>
        `${columns.state} <> 'confirmed' or (${columns.decided_by} is not null and ${columns.decided_by} <> ${columns.proposed_by})`,
    },
  ]);
