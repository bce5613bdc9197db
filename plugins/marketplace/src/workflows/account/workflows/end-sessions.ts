import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { endSessionsStep } from "../steps/end-sessions";

/** Signs an account out on every device, in the shop and in the portal. */
export const endSessionsWorkflow = createWorkflow(
  "end-sessions",
  (input: { customer_id: string }) => new WorkflowResponse(endSessionsStep(input)),
);
