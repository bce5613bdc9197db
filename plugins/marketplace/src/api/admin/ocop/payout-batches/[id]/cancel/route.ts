import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { cancelPayoutBatchWorkflow } from "../../../../../../workflows/payout/workflows/cancel-payout-batch";
import { writingOf } from "../../../../../payout-request";
import { answerBatch } from "../../answer-batch";
import type { AdminGiveReasonType } from "../../validators";

/** Cancels a batch that the bank has not paid; its amounts are owed again. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminGiveReasonType>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  await cancelPayoutBatchWorkflow(req.scope).run({
    input: { id, reason: req.validatedBody.reason, ...(await writingOf(req)) },
  });
  await answerBatch(req, res, id);
}
