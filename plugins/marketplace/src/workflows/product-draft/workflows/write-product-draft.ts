import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { writeProductDraftStep, type ProductDraftWrite } from "../steps/write-product-draft";

/** Writes the words, the pictures or the state of a listing, as one. */
export const writeProductDraftWorkflow = createWorkflow(
  "write-product-draft",
  (input: ProductDraftWrite) => new WorkflowResponse(writeProductDraftStep(input)),
);
