import { z } from "@medusajs/framework/zod";
import { textOf } from "../../../statement/rules/cell";

const MAX_TRANSFERS = 500;

const line = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) => textOf(text));

const Transfer = z
  .object({
    /** The bank's own, unique in the account. */
    reference: line(100).pipe(z.string().min(1)),
    account_number: z.string().min(1).max(40),
    amount_vnd: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
    note: line(1000).default(""),
    payer: line(200).nullable().default(null),
    received_at: z
      .string()
      .datetime({ offset: true })
      .transform((text) => new Date(text)),
  })
  .strict();

export const BankTransferMessage = z
  .object({ transfers: z.array(Transfer).min(1).max(MAX_TRANSFERS) })
  .strict();
export type BankTransferMessageType = z.infer<typeof BankTransferMessage>;
