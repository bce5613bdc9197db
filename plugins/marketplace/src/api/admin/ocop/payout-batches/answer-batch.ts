import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import {
  readBatch,
  readPayouts,
  type BatchRow,
  type PayoutRow,
} from "../../../../payout/batch-rows";
import { readSellers } from "../../../../payout/sellers";
import { payoutDatabaseOf } from "../../../payout-request";

/** A batch as the staff see it. */
export const batchView = (batch: BatchRow) => ({
  id: batch.id,
  code: batch.code,
  state: batch.state,
  cut_off_on: batch.cutOffOn,
  created_on: batch.createdOn,
  created_by_name: batch.createdByName,
  created_at: batch.createdAt,
  payout_count: batch.payoutCount,
  total_vnd: batch.totalVnd,
  paid_on: batch.paidOn,
  bank_reference: batch.bankReference,
  proof_file_name: batch.proofFileName,
  closed_by_name: batch.closedByName,
  closed_at: batch.closedAt,
  cancel_reason: batch.cancelReason,
});

const payoutView = (payout: PayoutRow, producerName: string) => ({
  id: payout.id,
  position: payout.position,
  producer_id: payout.producerId,
  producer_name: producerName,
  amount_vnd: payout.amountVnd,
  bank_bin: payout.bankBin,
  bank_name: payout.bankName,
  account_number: payout.accountNumber,
  account_holder: payout.accountHolder,
  note: payout.note,
  returned_on: payout.returnedOn,
  return_reason: payout.returnReason,
});

/** Answers with a batch and its payouts as they stand now, and what else there is to say. */
export async function answerBatch(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse,
  id: string,
  more: Record<string, unknown> = {},
): Promise<void> {
  const database = payoutDatabaseOf(req);
  const batch = await readBatch(database, id);
  const payouts = await readPayouts(database, id);
  const sellers = await readSellers(
    req.scope,
    payouts.map(({ producerId }) => producerId),
  );
  res.json({
    payout_batch: {
      ...batchView(batch),
      payouts: payouts.map((payout) =>
        payoutView(payout, sellers.get(payout.producerId)?.name ?? payout.producerId),
      ),
    },
    ...more,
  });
}
