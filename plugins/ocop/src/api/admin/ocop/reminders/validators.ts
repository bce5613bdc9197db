import { z } from "@medusajs/framework/zod";
import { REMINDER_DAYS } from "../../../../modules/ocop/rules/reminder";

export const REMINDER_ORDERS = ["due_on", "valid_until", "days_before", "sent_at"] as const;
const ORDERS = REMINDER_ORDERS.flatMap((field) => [field, `-${field}` as const]);

const DAYS: readonly number[] = REMINDER_DAYS;
const flag = z.enum(["true", "false"]).transform((value) => value === "true");

export const AdminGetReminders = z
  .object({
    limit: z.coerce.number().int().min(1).max(100).default(20),
    offset: z.coerce.number().int().min(0).default(0),
    q: z.string().trim().max(200).optional(),
    order: z.enum(ORDERS).default("-due_on"),
    audience: z.enum(["producer", "staff"]).optional(),
    days_before: z.coerce
      .number()
      .refine((days) => DAYS.includes(days), { message: `write one of ${DAYS.join(", ")}` })
      .optional(),
    /** Whether its mail could not be sent. */
    problem: flag.optional(),
    read: flag.optional(),
    producer_id: z.string().max(100).optional(),
  })
  .strict();

export type AdminGetRemindersType = z.infer<typeof AdminGetReminders>;
