import { z } from "@medusajs/framework/zod";
import { isCivilDate } from "../../../../modules/ocop/rules/civil-date";

export const AdminKeepDay = z
  .object({
    /** A day up to today; today when left out. */
    date: z
      .string()
      .refine(isCivilDate, { message: "write a day of the calendar, for example 2026-11-24" })
      .optional(),
  })
  .strict();

export type AdminKeepDayType = z.infer<typeof AdminKeepDay>;
