import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { ProofFile } from "../../../payout/proof-file";
import type { CivilDate, PayoutActor } from "../../../types/payout";
import { markBatchPaidStep } from "../steps/mark-batch-paid";
import { storePayoutProofStep } from "../steps/store-payout-proof";

export type PaidBatchInput = {
  id: string;
  paidOn: CivilDate;
  bankReference: string;
  file: ProofFile;
  actor: PayoutActor;
  today: CivilDate;
};

/** Marks a batch as paid with the bank's reference and a proof, which is kept as a private file. */
export const markBatchPaidWorkflow = createWorkflow("mark-batch-paid", (input: PaidBatchInput) => {
  const fileId = storePayoutProofStep(transform(input, ({ file }) => file));
  const paid = transform({ input, fileId }, (all) => ({
    id: all.input.id,
    actor: all.input.actor,
    today: all.input.today,
    payment: {
      paidOn: all.input.paidOn,
      bankReference: all.input.bankReference,
      proof: {
        fileId: all.fileId,
        fileName: all.input.file.name,
        mediaType: all.input.file.mediaType,
      },
    },
  }));
  return new WorkflowResponse(markBatchPaidStep(paid));
});
