import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { recordNewsStep } from "../steps/record-news";

/** Notes down what the buyer of an order (null: of any) is to be told. Safe to repeat. */
export const recordNewsWorkflow = createWorkflow(
  "record-news",
  (input: { order_id: string | null }) => new WorkflowResponse(recordNewsStep(input)),
);
