import { z } from "@medusajs/framework/zod";
import { sentence } from "@ocop/ocop/http";

const message = sentence("cần vé của liên kết làm thay", "needs the ticket of the link");

export const ProducerBeginHelp = z
  .object({ ticket: z.string({ message }).min(1, { message }).max(100, { message }) })
  .strict();
export type ProducerBeginHelpType = z.infer<typeof ProducerBeginHelp>;
