import { z } from "@medusajs/framework/zod";
import { deviceKey, messageText } from "../../../../../order-messages/message-fields";
import { TAX_CODE } from "../../../../../rules/invoice-request";

// A NUL is text for JSON and none for PostgreSQL.
const line = (maximum: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maximum)
    .refine((text) => !text.includes("\u0000"));

/** The order's code and the recipient's phone number, as whoever looks the order up gives them. */
const PROOF = { code: line(40), phone: line(40) };

export const StoreCancelOrder = z
  .object({
    ...PROOF,
    consignment_code: line(60).nullable().default(null),
    reason: line(300).nullable().default(null),
  })
  .strict();

export type StoreCancelOrderType = z.infer<typeof StoreCancelOrder>;

export const StoreSetInvoiceRequest = z
  .object({
    ...PROOF,
    invoice_request: z
      .object({
        company_name: line(200),
        tax_code: z
          .string()
          .trim()
          .regex(
            TAX_CODE,
            "ghi 10 chữ số, 10 và 3 chữ số nối bằng gạch ngang, hoặc 12 chữ số / write 10 digits, 10 and 3 joined by a dash, or 12",
          ),
        address: line(300),
        email: z
          .email("ghi dạng ten@example.vn / write it like name@example.vn")
          .max(200)
          .nullable()
          .default(null),
      })
      .strict()
      .nullable(),
  })
  .strict();

export type StoreSetInvoiceRequestType = z.infer<typeof StoreSetInvoiceRequest>;

/** `key` names the message on the buyer's device: the same one again is no second message. */
export const StoreWriteMessage = z
  .object({ ...PROOF, consignment_code: line(60), key: deviceKey, text: messageText })
  .strict();

export type StoreWriteMessageType = z.infer<typeof StoreWriteMessage>;
