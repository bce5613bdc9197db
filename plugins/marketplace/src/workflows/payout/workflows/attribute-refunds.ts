import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { attributeRefundsStep } from "../steps/attribute-refunds";

/** Says to which consignments the refunds of an order belong, each refund once. */
export const attributeRefundsWorkflow = createWorkflow(
  "attribute-refunds",
  (input: { order_id: string }) => new WorkflowResponse(attributeRefundsStep(input)),
);
