import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { recordHistoryStep, type RecordHistoryInput } from "../steps/record-history";

/** Records many participations with their evidence, checks and sales; answers with how many. */
export const recordHistoryWorkflow = createWorkflow(
  "record-history",
  (input: RecordHistoryInput) => new WorkflowResponse(recordHistoryStep(input)),
);
