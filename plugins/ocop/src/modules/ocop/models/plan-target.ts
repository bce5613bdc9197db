import { model } from "@medusajs/framework/utils";
import { METRIC_IDS } from "../rules/figures/metric";
import { civilDates } from "./civil-date-check";
import { Plan } from "./plan";

/** What a plan sets for one figure, in the figure's unit. */
export const PlanTarget = model
  .define(
    { name: "plan_target", tableName: "ocop_plan_target" },
    {
      id: model.id({ prefix: "optar" }).primaryKey(),
      metric: model.enum([...METRIC_IDS]),
      baseline: model.number().nullable(),
      target: model.number(),
      /** Last civil date by which it is to be reached. */
      due_on: model.text(),
      plan: model.belongsTo(() => Plan, { mappedBy: "targets" }),
    },
  )
  .indexes([{ on: ["plan_id", "metric"], unique: true, where: "deleted_at is null" }])
  .checks([
    {
      name: "ocop_plan_target_civil_dates",
      expression: (columns) => civilDates(columns.due_on),
    },
  ]);
