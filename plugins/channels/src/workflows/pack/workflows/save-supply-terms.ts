import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { saveSupplyTermsStep, type SupplyTermsInput } from "../steps/save-supply-terms";

/** Keeps the wholesale terms of a producer's sizes. */
export const saveSupplyTermsWorkflow = createWorkflow(
  "save-supply-terms",
  (input: { producer_id: string; terms: SupplyTermsInput[] }) => {
    return new WorkflowResponse(saveSupplyTermsStep(input));
  },
);
