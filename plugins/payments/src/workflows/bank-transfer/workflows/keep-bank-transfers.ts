import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { TransfersToKeep } from "../../../modules/bank-transfer/service";
import { keepBankTransfersStep } from "../steps/keep-bank-transfers";

/** Keeps what the bank tells of, each transfer once; what they pay for is decided afterwards. */
export const keepBankTransfersWorkflow = createWorkflow(
  "keep-bank-transfers",
  (input: TransfersToKeep) => new WorkflowResponse(keepBankTransfersStep(input)),
);
