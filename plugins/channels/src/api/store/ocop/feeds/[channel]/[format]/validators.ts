import { z } from "@medusajs/framework/zod";

export const StoreGetFeed = z
  .object({
    language: z.enum(["vi", "en"], { message: "language is vi or en" }).default("vi"),
  })
  .strict();

export type StoreGetFeedType = z.infer<typeof StoreGetFeed>;
