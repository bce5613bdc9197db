import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { returnPayoutStep, type ReturnPayoutInput } from "../steps/return-payout";

/** Records that the bank sent one payout of a paid batch back; its amount is owed again. */
export const returnPayoutWorkflow = createWorkflow(
  "return-payout",
  (input: ReturnPayoutInput) => new WorkflowResponse(returnPayoutStep(input)),
);
