import { model } from "@medusajs/framework/utils";
import { civilDates } from "./civil-date-check";
import { PlanTarget } from "./plan-target";

/** What the province, or one of its communes, sets out to reach in a time; several may run side by side. */
export const Plan = model
  .define(
    { name: "plan", tableName: "ocop_plan" },
    {
      id: model.id({ prefix: "oplan" }).primaryKey(),
      /** Stable name in addresses and files: `69-kh-ubnd-2024`. */
      code: model.text().unique(),
      name_vi: model.text(),
      name_en: model.text(),
      /** Number of the decision, such as `69/KH-UBND`; null: none was found. */
      number: model.text().nullable(),
      /** Civil dates; the last day counts. */
      issued_on: model.text().nullable(),
      starts_on: model.text(),
      ends_on: model.text(),
      /** Five-digit code of the unit whose plan it is; null: the province's. */
      unit_code: model.text().nullable(),
      /** Kinds of channels that count, and codes of channels that count beside them. */
      counted_kinds: model.array(),
      counted_channels: model.array(),
      /** A channel sells when it sold within so many days. */
      selling_days: model.number().default(90),
      /** Where it is attested: `Citation[]`. */
      sources: model.json(),
      /** Whether made-up entries are among what it counts, or it is made up itself. */
      is_sample: model.boolean().default(false),
      targets: model.hasMany(() => PlanTarget, { mappedBy: "plan" }),
    },
  )
  .checks([
    {
      name: "ocop_plan_civil_dates",
      expression: (columns) => civilDates(columns.issued_on, columns.starts_on, columns.ends_on),
    },
    {
      name: "ocop_plan_period",
      expression: (columns) => `${columns.starts_on} <= ${columns.ends_on}`,
    },
    {
      name: "ocop_plan_selling_days",
      expression: (columns) => `${columns.selling_days} between 1 and 730`,
    },
  ]);
