import { z } from "@medusajs/framework/zod";
import { STAFF_AREAS, STAFF_ROLES } from "../../../../modules/staff/rules/staff-role";

const MAX_PAGE_SIZE = 200;
const DEFAULT_PAGE_SIZE = 50;
const MAX_UNITS = 200;

export const AdminGetStaff = z
  .object({
    limit: z.coerce.number().int().min(1).max(MAX_PAGE_SIZE).default(DEFAULT_PAGE_SIZE),
    offset: z.coerce.number().int().min(0).default(0),
  })
  .strict();

export type AdminGetStaffType = z.infer<typeof AdminGetStaff>;

export const AdminSetStaff = z
  .object({
    user_id: z.string().min(1).max(100),
    role: z.enum(STAFF_ROLES),
    area: z.enum(STAFF_AREAS).default("province"),
    unit_codes: z
      .array(
        z.string().regex(/^\d{5}$/, { message: "a unit code is five digits, for example 21548" }),
      )
      .max(MAX_UNITS)
      .default([]),
  })
  .strict();

export type AdminSetStaffType = z.infer<typeof AdminSetStaff>;
