import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { inspectProof } from "../../../../../../payout/proof-file";
import { refused } from "../../../../../../payout/refusals";
import { markBatchPaidWorkflow } from "../../../../../../workflows/payout/workflows/mark-batch-paid";
import { writingOf } from "../../../../../payout-request";
import { answerBatch } from "../../answer-batch";
import type { AdminPayPayoutBatchType } from "../../validators";

/** Marks a batch as paid, with the bank's reference and a proof (`file` of a multipart form). */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminPayPayoutBatchType>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  if (!req.file) {
    throw refused(
      'Chọn tệp chứng từ của ngân hàng (ô "file").',
      'Choose the proof of the bank (the field "file").',
    );
  }
  const { paid_on, bank_reference } = req.validatedBody;
  await markBatchPaidWorkflow(req.scope).run({
    input: {
      id,
      paidOn: paid_on,
      bankReference: bank_reference,
      file: await inspectProof(req.file),
      ...(await writingOf(req)),
    },
  });
  await answerBatch(req, res, id);
}
