import { z } from "@medusajs/framework/zod";
import { BATCH_STATES } from "../../../../payout/batch-rows";
import { day, language, pageQuery, words } from "../../../payout-fields";

const MAX_REFERENCE_LENGTH = 100;
const MAX_REASON_LENGTH = 500;

export const AdminGetPayoutBatches = z
  .object({
    state: z.enum(BATCH_STATES, { message: `state: ${BATCH_STATES.join(", ")}` }).optional(),
    ...pageQuery,
  })
  .strict();
export type AdminGetPayoutBatchesType = z.infer<typeof AdminGetPayoutBatches>;

export const AdminCreatePayoutBatch = z.object({ cut_off_on: day }).strict();
export type AdminCreatePayoutBatchType = z.infer<typeof AdminCreatePayoutBatch>;

export const AdminGetPayoutFile = z
  .object({ format: z.enum(["csv", "xlsx"], { message: "format: csv, xlsx" }), language })
  .strict();
export type AdminGetPayoutFileType = z.infer<typeof AdminGetPayoutFile>;

/** The text fields of the multipart form, beside the `file`. */
export const AdminPayPayoutBatch = z
  .object({
    paid_on: day,
    bank_reference: words(MAX_REFERENCE_LENGTH, [
      "số giao dịch của ngân hàng",
      "the bank's reference",
    ]),
  })
  .strict();
export type AdminPayPayoutBatchType = z.infer<typeof AdminPayPayoutBatch>;

/** Why a batch is cancelled, or a payout came back. */
export const AdminGiveReason = z
  .object({ reason: words(MAX_REASON_LENGTH, ["lý do", "the reason"]) })
  .strict();
export type AdminGiveReasonType = z.infer<typeof AdminGiveReason>;
