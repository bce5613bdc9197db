import { model } from "@medusajs/framework/utils";
import { PARTICIPATION_SOURCES } from "../rules/participation";
import { civilDates } from "./civil-date-check";

/**
 * What is known of a participation. Rows are only added: of those recorded by an instant the one with
 * the highest revision holds. `withdrawn`: it never was.
 */
export const ParticipationFact = model
  .define(
    { name: "participation_fact", tableName: "ocop_participation_fact" },
    {
      id: model.id({ prefix: "opfac" }).primaryKey(),
      participation_id: model.text(),
      revision: model.number(),
      /** Civil dates, the last day inclusive. */
      started_on: model.text(),
      ended_on: model.text().nullable(),
      withdrawn: model.boolean().default(false),
      source: model.enum([...PARTICIPATION_SOURCES]),
      /** Why it was corrected; null only for the first. */
      reason: model.text().nullable(),
      recorded_at: model.dateTime(),
      recorded_by: model.text().nullable(),
      recorded_by_name: model.text().nullable(),
    },
  )
  .indexes([{ on: ["participation_id", "revision"], unique: true }])
  .checks([
    {
      name: "ocop_participation_fact_civil_dates",
      expression: (columns) => civilDates(columns.started_on, columns.ended_on),
    },
    {
      name: "ocop_participation_fact_period",
      expression: (columns) =>
        `${columns.ended_on} is null or ${columns.ended_on} >= ${columns.started_on}`,
    },
    {
      name: "ocop_participation_fact_reason",
      expression: (columns) => `${columns.revision} = 1 or ${columns.reason} is not null`,
    },
  ]);
