import { model } from "@medusajs/framework/utils";
import { civilDates } from "./civil-date-check";
import { Producer } from "./producer";

/**
 * A quality system that a producer holds (VietGAP, HACCP, ISO 22000, Halal …). Dates null: the
 * source gives none; `valid_until` is the last valid day.
 */
export const ManagementSystem = model
  .define(
    { name: "management_system", tableName: "ocop_management_system" },
    {
      id: model.id({ prefix: "omsys" }).primaryKey(),
      name: model.text(),
      certificate_number: model.text().nullable(),
      issuer: model.text().nullable(),
      valid_from: model.text().nullable(),
      valid_until: model.text().nullable(),
      producer: model.belongsTo(() => Producer, { mappedBy: "management_systems" }),
    },
  )
  .checks([
    {
      name: "ocop_management_system_civil_dates",
      expression: (columns) => civilDates(columns.valid_from, columns.valid_until),
    },
  ]);
