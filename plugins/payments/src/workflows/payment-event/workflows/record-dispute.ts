import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type DisputeFacts, recordDisputeStep } from "../steps/record-dispute";

/** Shows a dispute to staff, or how it went on. */
export const recordDisputeWorkflow = createWorkflow(
  "record-dispute",
  (input: DisputeFacts) => new WorkflowResponse(recordDisputeStep(input)),
);
