import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { endRecallStep, type EndRecallInput } from "../steps/end-recall";

/** Ends a recall: from that day on it no longer stands on the product's page. */
export const endRecallWorkflow = createWorkflow(
  "end-recall",
  (input: EndRecallInput) => new WorkflowResponse(endRecallStep(input)),
);
