import { model } from "@medusajs/framework/utils";
import { FINDING_SUBJECTS } from "../rules/inspection";
import { civilDates } from "./civil-date-check";
import { Inspection } from "./inspection";

/** What an inspection found and until when it is mended; subjects of Article 9.3. */
export const InspectionFinding = model
  .define(
    { name: "inspection_finding", tableName: "ocop_inspection_finding" },
    {
      id: model.id({ prefix: "ofind" }).primaryKey(),
      subject: model.enum([...FINDING_SUBJECTS]),
      description: model.text(),
      due_on: model.text().nullable(),
      remedied_on: model.text().nullable(),
      remedy_note: model.text().nullable(),
      inspection: model.belongsTo(() => Inspection, { mappedBy: "findings" }),
    },
  )
  .checks([
    {
      name: "ocop_inspection_finding_civil_dates",
      expression: (columns) => civilDates(columns.due_on, columns.remedied_on),
    },
  ]);
