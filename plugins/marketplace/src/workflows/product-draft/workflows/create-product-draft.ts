import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createProductDraftStep, type NewProductDraft } from "../steps/create-product-draft";

/** Begins the words of a new listing, or of a product that the shop has. */
export const createProductDraftWorkflow = createWorkflow(
  "create-product-draft",
  (input: NewProductDraft) => new WorkflowResponse(createProductDraftStep(input)),
);
