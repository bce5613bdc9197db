import { z } from "@medusajs/framework/zod";

export const StoreGetCommunicationItems = z
  .object({
    limit: z.coerce.number().int().min(1).max(50).default(6),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  })
  .strict();
export type StoreGetCommunicationItemsType = z.infer<typeof StoreGetCommunicationItems>;
