import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { NewBatch } from "../../../payout/create-batch";
import { createPayoutBatchStep } from "../steps/create-payout-batch";

/** Makes one payout for each producer who is owed something up to a day and can be paid. */
export const createPayoutBatchWorkflow = createWorkflow(
  "create-payout-batch",
  (input: NewBatch) => new WorkflowResponse(createPayoutBatchStep(input)),
);
