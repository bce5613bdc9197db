import { model } from "@medusajs/framework/utils";
import { civilDates } from "./civil-date-check";

/** A round beside the legal ones, which the province or the centre may hold (Article 5). */
export const EvaluationRound = model
  .define(
    { name: "evaluation_round", tableName: "ocop_evaluation_round" },
    {
      id: model.id({ prefix: "oround" }).primaryKey(),
      /** Such as `province-2026-3`. */
      code: model.text().unique(),
      level: model.enum(["province", "centre"]),
      year: model.number(),
      number: model.number(),
      /** Last day to hand dossiers up. */
      submit_by: model.text(),
      /** Last day of the evaluation. */
      evaluate_by: model.text(),
      plan_number: model.text().nullable(),
      note: model.text().nullable(),
    },
  )
  .checks([
    {
      name: "ocop_evaluation_round_civil_dates",
      expression: (columns) => civilDates(columns.submit_by, columns.evaluate_by),
    },
  ]);
