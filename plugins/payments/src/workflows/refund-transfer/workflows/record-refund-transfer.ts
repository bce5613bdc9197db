import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  recordRefundTransferStep,
  type RecordRefundTransferInput,
} from "../steps/record-refund-transfer";

/** Writes down that staff has sent a refund to the buyer. */
export const recordRefundTransferWorkflow = createWorkflow(
  "record-refund-transfer",
  (input: RecordRefundTransferInput) => new WorkflowResponse(recordRefundTransferStep(input)),
);
