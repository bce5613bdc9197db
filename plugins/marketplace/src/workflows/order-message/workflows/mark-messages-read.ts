import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { markReadStep } from "../steps/mark-read";

/** The producer has seen what the buyer wrote about a consignment. Safe to repeat. */
export const markMessagesReadWorkflow = createWorkflow(
  "mark-messages-read",
  (input: { consignment_id: string }) => new WorkflowResponse(markReadStep(input)),
);
