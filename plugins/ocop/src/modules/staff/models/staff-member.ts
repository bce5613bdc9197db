import { model } from "@medusajs/framework/utils";
import { STAFF_AREAS, STAFF_ROLES } from "../rules/staff-role";

/** The role of a Medusa user in the programme; a user without a row may do nothing. */
export const StaffMember = model
  .define(
    { name: "staff_member", tableName: "ocop_staff_member" },
    {
      id: model.id({ prefix: "ostaff" }).primaryKey(),
      user_id: model.text().unique(),
      role: model.enum([...STAFF_ROLES]),
      area: model.enum([...STAFF_AREAS]),
      /** Five-digit codes of administrative units; empty when the area is the province. */
      unit_codes: model.array(),
    },
  )
  .checks([
    {
      name: "ocop_staff_member_units_go_with_area",
      expression: (columns) =>
        `(${columns.area} = 'communes') = (cardinality(${columns.unit_codes}) > 0)`,
    },
    {
      name: "ocop_staff_member_unit_codes",
      expression: (columns) =>
        `array_to_string(${columns.unit_codes}, ',') ~ '^([0-9]{5}(,[0-9]{5})*|)$'`,
    },
    {
      name: "ocop_staff_member_administrator_of_province",
      expression: (columns) => `${columns.role} <> 'administrator' or ${columns.area} = 'province'`,
    },
  ]);
