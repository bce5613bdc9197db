import { model } from "@medusajs/framework/utils";
import { EVIDENCE_CHECK_METHODS, EVIDENCE_OUTCOMES } from "../rules/participation";
import { civilDates } from "./civil-date-check";

/**
 * One look at a piece of evidence; rows are only added. Of the checks up to a day, recorded by an
 * instant, the newest holds: by `checked_on`, then by `recorded_at`.
 */
export const EvidenceCheck = model
  .define(
    { name: "evidence_check", tableName: "ocop_evidence_check" },
    {
      id: model.id({ prefix: "oevc" }).primaryKey(),
      evidence_id: model.text(),
      outcome: model.enum([...EVIDENCE_OUTCOMES]),
      method: model.enum([...EVIDENCE_CHECK_METHODS]),
      /** Civil date. */
      checked_on: model.text(),
      note: model.text().nullable(),
      recorded_at: model.dateTime(),
      recorded_by: model.text().nullable(),
      recorded_by_name: model.text().nullable(),
    },
  )
  .indexes([{ on: ["evidence_id", "checked_on"] }])
  .checks([
    {
      name: "ocop_evidence_check_civil_dates",
      expression: (columns) => civilDates(columns.checked_on),
    },
  ]);
