import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readBatches } from "../../../../payout/batch-rows";
import { createPayoutBatchWorkflow } from "../../../../workflows/payout/workflows/create-payout-batch";
import { payoutDatabaseOf, writingOf } from "../../../payout-request";
import { answerBatch, batchView } from "./answer-batch";
import type { AdminCreatePayoutBatchType, AdminGetPayoutBatchesType } from "./validators";

/** The batches, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as AdminGetPayoutBatchesType;
  const { rows, count } = await readBatches(payoutDatabaseOf(req), query);
  const { limit, offset } = query;
  res.json({ payout_batches: rows.map(batchView), count, limit, offset });
}

/**
 * Makes a batch of all that is due up to the cut-off day; `without_account` are the producers who
 * are left out until their bank account is known.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminCreatePayoutBatchType>,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await createPayoutBatchWorkflow(req.scope).run({
    input: { cutOffOn: req.validatedBody.cut_off_on, ...(await writingOf(req)) },
  });
  res.status(201);
  await answerBatch(req, res, result.id, { without_account: result.withoutAccount });
}
