import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createTaxonomyStep, type TaxonomyInput } from "../steps/create-taxonomy";

/** Brings the legal taxonomy in; lines that are there already stay as they are. */
export const importTaxonomyWorkflow = createWorkflow("import-taxonomy", (input: TaxonomyInput) => {
  return new WorkflowResponse(createTaxonomyStep(input));
});
