import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { remedyFindingStep, type RemedyFindingInput } from "../steps/remedy-finding";

/** Notes that what an inspection found was mended. */
export const remedyFindingWorkflow = createWorkflow(
  "remedy-finding",
  (input: RemedyFindingInput) => new WorkflowResponse(remedyFindingStep(input)),
);
