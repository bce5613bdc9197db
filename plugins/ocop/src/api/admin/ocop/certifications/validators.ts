import { z } from "@medusajs/framework/zod";
import { CERTIFICATION_STATUSES } from "../../../../modules/ocop/rules/certification-status";
import { CERTIFICATION_ORDERS } from "../../../../register/certification-list";
import { page } from "../../../../catalog/product-query";
import { unitCodes } from "../fields";

export const AdminGetCertifications = z
  .object({
    q: z.string().trim().min(1).max(120).optional(),
    status: z
      .string()
      .transform((text) => text.split(","))
      .pipe(z.array(z.enum(CERTIFICATION_STATUSES)).min(1))
      .optional(),
    star: z.coerce.number().int().min(3).max(5).optional(),
    unit_code: unitCodes.optional(),
    producer_id: z.string().max(60).optional(),
    registered_product_id: z.string().max(60).optional(),
    /** Only the recognitions that decide a badge today. */
    newest: z.enum(["true", "false"]).optional(),
    expires_before: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .optional(),
    order: z.enum(CERTIFICATION_ORDERS).default("valid_until"),
    ...page,
  })
  .strict();
export type AdminGetCertificationsType = z.infer<typeof AdminGetCertifications>;
