import { z } from "@medusajs/framework/zod";
import { deviceKey, messageText } from "../../../order-messages/message-fields";
import { CONSIGNMENT_GROUPS } from "../../../rules/consignment-group";
import { sentence } from "@ocop/ocop/http";

const count = (fallback: number, maximum: number) =>
  z.coerce.number().int().min(0).max(maximum).default(fallback);

// A NUL is text for HTTP and none for PostgreSQL.
const PLAIN = /^\P{Cc}*$/u;

export const ProducerGetConsignments = z
  .object({
    group: z.enum(CONSIGNMENT_GROUPS).optional(),
    /** Only those about which the buyer has written something that nobody has read. */
    unread: z
      .enum(["true", "false"])
      .transform((text) => text === "true")
      .optional(),
    /** Part of a code or of the recipient's phone number. */
    q: z.string().trim().min(1).max(40).regex(PLAIN).optional(),
    limit: count(20, 50),
    offset: count(0, 1_000_000),
  })
  .strict();
export type ProducerGetConsignmentsType = z.infer<typeof ProducerGetConsignments>;

/** More is no batch that somebody carries to the post. */
const MOST_PAPERS = 50;
export const ProducerGetPapers = z
  .object({
    /** Ids of consignments, with commas; each once. */
    ids: z
      .string()
      .transform((text) => [...new Set(text.split(",").filter(Boolean))])
      .pipe(z.array(z.string().max(60).regex(PLAIN)).min(1).max(MOST_PAPERS)),
  })
  .strict();
export type ProducerGetPapersType = z.infer<typeof ProducerGetPapers>;

const line = (maximum: number, vietnamese: string, english: string) => {
  const need = sentence(vietnamese, english);
  return z
    .string({ message: need })
    .trim()
    .min(1, need)
    .max(maximum, need)
    .regex(PLAIN, need)
    .optional();
};

/** `key` names the intention on the device: the same one again is answered as the first time. */
export const ProducerActOnConsignment = z
  .object({
    key: deviceKey,
    carrier: line(
      80,
      "ghi tên đơn vị vận chuyển, ví dụ Bưu điện Việt Nam",
      "write the carrier's name, such as Vietnam Post",
    ),
    tracking_number: line(
      80,
      "ghi mã vận đơn, ví dụ EB123456789VN, hoặc bỏ trống",
      "write the tracking number, such as EB123456789VN, or leave it out",
    ),
    reason: line(500, "ghi lý do, ví dụ Hết hàng", "write the reason, such as Out of stock"),
  })
  .strict();
export type ProducerActOnConsignmentType = z.infer<typeof ProducerActOnConsignment>;

export const ProducerWriteMessage = z.object({ key: deviceKey, text: messageText }).strict();
export type ProducerWriteMessageType = z.infer<typeof ProducerWriteMessage>;

export const ProducerGetLowStock = z.object({ threshold: count(5, 1000) }).strict();
export type ProducerGetLowStockType = z.infer<typeof ProducerGetLowStock>;
