import { z } from "@medusajs/framework/zod";
import { CONSIGNMENT_ORDERS } from "../../../../consignments/consignment-page";
import { CONSIGNMENT_STATUSES } from "../../../../rules/consignment-status";

const count = (fallback: number, maximum: number) =>
  z.coerce.number().int().min(0).max(maximum).default(fallback);

// A NUL is text for HTTP and none for PostgreSQL.
const plain = (maximum: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maximum)
    .regex(/^\P{Cc}*$/u);

/** Several values, with commas. */
const listOf = <Value>(value: z.ZodType<Value, string>) =>
  z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(value).min(1));

export const AdminGetConsignments = z
  .object({
    q: plain(80).optional(),
    status: listOf(z.enum(CONSIGNMENT_STATUSES)).optional(),
    producer_id: plain(60).optional(),
    /** Official codes of communes. */
    unit_code: listOf(z.string().regex(/^\d{5}$/)).optional(),
    order_id: plain(60).optional(),
    /** Only those that the producer should have answered by now. */
    late: z
      .enum(["true", "false"])
      .transform((text) => text === "true")
      .optional(),
    order: z.enum(CONSIGNMENT_ORDERS).default("-placed_at"),
    limit: count(50, 200),
    offset: count(0, 1_000_000),
  })
  .strict();

export type AdminGetConsignmentsType = z.infer<typeof AdminGetConsignments>;

/** What an action needs besides its consignment: the carrier to ship, a reason to cancel. */
export const AdminActOnConsignment = z
  .object({
    carrier: z.string().trim().min(1).max(80).optional(),
    tracking_number: z.string().trim().min(1).max(80).optional(),
    reason: z.string().trim().min(1).max(500).optional(),
  })
  .strict();

export type AdminActOnConsignmentType = z.infer<typeof AdminActOnConsignment>;
