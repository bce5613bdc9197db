import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { returnPayoutWorkflow } from "../../../../../../../../workflows/payout/workflows/return-payout";
import { writingOf } from "../../../../../../../payout-request";
import { answerBatch } from "../../../../answer-batch";
import type { AdminGiveReasonType } from "../../../../validators";

/** Records that the bank sent one payout back, for example because the account is closed. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminGiveReasonType>,
  res: MedusaResponse,
): Promise<void> {
  const batchId = req.params.id ?? "";
  const { reason } = req.validatedBody;
  await returnPayoutWorkflow(req.scope).run({
    input: { batchId, payoutId: req.params.payout_id ?? "", reason, ...(await writingOf(req)) },
  });
  await answerBatch(req, res, batchId);
}
