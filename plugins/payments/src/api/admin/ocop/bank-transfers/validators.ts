import { z } from "@medusajs/framework/zod";
import { REFUND_STATES } from "../../../../bank-transfer/read-refunds";
import { TRANSFER_STATES } from "../../../../bank-transfer/read-transfers";
import { MATCH_KINDS } from "../../../../modules/bank-transfer/rules/match-transfer";

const MAX_REASON_LENGTH = 500;
const MAX_ID_LENGTH = 100;
const MAX_LIMIT = 100;
// A NUL is text for JSON and none for PostgreSQL.
const plain = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^\P{Cc}*$/u);
const listOf = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [given].flat().flatMap((each) => each.split(",")))
    .pipe(z.array(z.enum(values)).min(1));

export const AdminGetBankTransfers = z
  .object({
    state: listOf(TRANSFER_STATES).optional(),
    kind: listOf(MATCH_KINDS).optional(),
    order_id: plain(MAX_ID_LENGTH).optional(),
    /** Part of a note, payer, reference or order code, or the amount in đồng. */
    q: plain(MAX_ID_LENGTH).optional(),
    limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(20),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  })
  .strict();
export type AdminGetBankTransfersType = z.infer<typeof AdminGetBankTransfers>;

export const AdminMatchBankTransfer = z
  .object({
    /** As people write it, such as QN7K3M9QTR. */
    order_code: plain(40),
    /** Takes more than is due: the order is paid, what is too much goes back outside the shop. */
    accepts_surplus: z.boolean().default(false),
    reason: plain(MAX_REASON_LENGTH).nullable().default(null),
  })
  .strict();
export type AdminMatchBankTransferType = z.infer<typeof AdminMatchBankTransfer>;

export const AdminDismissBankTransfer = z.object({ reason: plain(MAX_REASON_LENGTH) }).strict();
export type AdminDismissBankTransferType = z.infer<typeof AdminDismissBankTransfer>;

export const AdminGetRefunds = z
  .object({
    state: listOf(REFUND_STATES).default(["due"]),
    /** Part of an order code, name, phone number or reference. */
    q: plain(MAX_ID_LENGTH).optional(),
    limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(20),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  })
  .strict();
export type AdminGetRefundsType = z.infer<typeof AdminGetRefunds>;

/** The bank's reference of the transfer, or how else the money went back. */
export const AdminSendRefund = z.object({ reference: plain(MAX_ID_LENGTH) }).strict();
export type AdminSendRefundType = z.infer<typeof AdminSendRefund>;
