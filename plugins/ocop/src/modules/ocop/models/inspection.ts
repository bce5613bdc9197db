import { model } from "@medusajs/framework/utils";
import { INSPECTION_CONCLUSIONS, INSPECTION_KINDS, INSPECTION_STATES } from "../rules/inspection";
import { civilDates } from "./civil-date-check";
import { InspectionFinding } from "./inspection-finding";

/** A periodic or surprise inspection after recognition (Decision 26/2026/QĐ-TTg, Article 9). */
export const Inspection = model
  .define(
    { name: "inspection", tableName: "ocop_inspection" },
    {
      id: model.id({ prefix: "oinsp" }).primaryKey(),
      kind: model.enum([...INSPECTION_KINDS]),
      state: model.enum([...INSPECTION_STATES]).default("planned"),
      producer_id: model.text().index(),
      /** Null: the producer as a whole. */
      registered_product_id: model.text().index().nullable(),
      planned_on: model.text(),
      done_on: model.text().nullable(),
      agency: model.text().nullable(),
      inspectors: model.text().nullable(),
      conclusion: model.enum([...INSPECTION_CONCLUSIONS]).nullable(),
      summary: model.text().nullable(),
      cancel_reason: model.text().nullable(),
      misuse_report_id: model.text().nullable(),
      findings: model.hasMany(() => InspectionFinding, { mappedBy: "inspection" }),
    },
  )
  .checks([
    {
      name: "ocop_inspection_civil_dates",
      expression: (columns) => civilDates(columns.planned_on, columns.done_on),
    },
  ]);
