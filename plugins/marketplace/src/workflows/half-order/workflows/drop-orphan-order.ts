import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { dropOrderStep } from "../steps/drop-order";

/** Takes away an order that a dying server made and that no cart, payment or stock knows of. */
export const dropOrphanOrderWorkflow = createWorkflow(
  "drop-orphan-order",
  (input: { id: string }) => new WorkflowResponse(dropOrderStep(input)),
);
