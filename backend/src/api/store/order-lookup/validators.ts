import { z } from "@medusajs/framework/zod";

export const StoreLookUpOrder = z
  .object({ code: z.string().trim().min(1).max(40), phone: z.string().trim().min(1).max(40) })
  .strict();

export type StoreLookUpOrderType = z.infer<typeof StoreLookUpOrder>;
