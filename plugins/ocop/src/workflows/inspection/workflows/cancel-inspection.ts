import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { cancelInspectionStep, type CancelInspectionInput } from "../steps/cancel-inspection";

/** Calls a planned inspection off. */
export const cancelInspectionWorkflow = createWorkflow(
  "cancel-inspection",
  (input: CancelInspectionInput) => new WorkflowResponse(cancelInspectionStep(input)),
);
