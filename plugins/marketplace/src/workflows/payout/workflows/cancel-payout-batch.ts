import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { cancelPayoutBatchStep, type CancelPayoutBatchInput } from "../steps/cancel-payout-batch";

/** Cancels a batch that the bank has not paid; reversing entries make each amount owed again. */
export const cancelPayoutBatchWorkflow = createWorkflow(
  "cancel-payout-batch",
  (input: CancelPayoutBatchInput) => new WorkflowResponse(cancelPayoutBatchStep(input)),
);
