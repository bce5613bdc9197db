import { z } from "@medusajs/framework/zod";

/** `member_id`: the membership to act under from now on. */
export const ProducerChangeSession = z.object({ member_id: z.string().max(60) }).strict();
export type ProducerChangeSessionType = z.infer<typeof ProducerChangeSession>;
