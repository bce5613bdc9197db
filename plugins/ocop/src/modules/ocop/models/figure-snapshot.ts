import { model } from "@medusajs/framework/utils";
import { METRIC_IDS } from "../rules/figures/metric";
import { civilDates } from "./civil-date-check";

/**
 * A figure as it was found: for its day, as known at its instant, by its version of the definition and the
 * settings of the plan at that time. Rows are only added; recomputing one must give the same.
 */
export const FigureSnapshot = model
  .define(
    { name: "figure_snapshot", tableName: "ocop_figure_snapshot" },
    {
      id: model.id({ prefix: "osnap" }).primaryKey(),
      metric: model.enum([...METRIC_IDS]),
      definition_version: model.number(),
      plan_code: model.text(),
      /** Civil date. */
      valid_on: model.text(),
      known_at: model.dateTime(),
      /** `PlanSettings` of that time. */
      settings: model.json(),
      /** `Figure`, without what concerns people. */
      figure: model.json(),
    },
  )
  .indexes([{ on: ["metric", "plan_code", "valid_on"], unique: true, where: "deleted_at is null" }])
  .checks([
    {
      name: "ocop_figure_snapshot_civil_dates",
      expression: (columns) => civilDates(columns.valid_on),
    },
  ]);
