import { z } from "@medusajs/framework/zod";

/** Where the parcels would go, while the buyer is still choosing; official codes. */
export const StoreGetParcels = z
  .object({
    province_code: z
      .string()
      .regex(/^\d{2}$/, "is two digits")
      .optional(),
    commune_code: z
      .string()
      .regex(/^\d{5}$/, "is five digits")
      .optional(),
  })
  .strict();

export type StoreGetParcelsType = z.infer<typeof StoreGetParcels>;

export const StoreSetParcels = z.object({}).strict();
