import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { linkOrderStep } from "../steps/link-order";

/** Puts a guest's order into an account; whoever calls has checked its code and phone number. */
export const linkOrderWorkflow = createWorkflow(
  "link-order",
  (input: { order_id: string; customer_id: string }) => new WorkflowResponse(linkOrderStep(input)),
);
