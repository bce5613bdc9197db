import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { updateDocumentStep, type UpdateDocumentInput } from "../steps/update-document";

/** Corrects the facts of a document; answers with its id. */
export const updateDocumentWorkflow = createWorkflow(
  "update-document",
  (input: UpdateDocumentInput) => {
    return new WorkflowResponse(updateDocumentStep(input));
  },
);
