import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { cancelForBuyerStep, type CancelForBuyerInput } from "../steps/cancel-for-buyer";

/**
 * The buyer takes one parcel back, or the whole order, while nothing of it is on its way. Gives the
 * codes of what is cancelled. Safe to repeat.
 */
export const cancelForBuyerWorkflow = createWorkflow(
  "cancel-for-buyer",
  (input: CancelForBuyerInput) => new WorkflowResponse(cancelForBuyerStep(input)),
);
