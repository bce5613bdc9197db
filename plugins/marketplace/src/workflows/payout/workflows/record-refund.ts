import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { ConsignmentRefund } from "../../../types/payout";
import { recordRefundStep } from "../steps/record-refund";

/**
 * Writes a refund of a recorded consignment into the ledger; fee and tax come back in part.
 * `recorded` is false when it was there already.
 */
export const recordRefundWorkflow = createWorkflow(
  "record-refund",
  (input: ConsignmentRefund) => new WorkflowResponse(recordRefundStep(input)),
);
