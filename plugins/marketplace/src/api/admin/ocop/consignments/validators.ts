import { z } from "@medusajs/framework/zod";
import { CONSIGNMENT_STATUSES } from "../../../../rules/consignment-status";

const count = (fallback: number, maximum: number) =>
  z.coerce.number().int().min(0).max(maximum).default(fallback);

export const AdminGetConsignments = z
  .object({
    q: z.string().trim().min(1).max(40).optional(),
    status: z.enum(CONSIGNMENT_STATUSES).optional(),
    producer_id: z.string().max(60).optional(),
    order_id: z.string().max(60).optional(),
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
