import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { removeDocumentStep, type RemoveDocumentInput } from "../steps/remove-document";

/** Removes a document, keeping its history; answers with its id. */
export const removeDocumentWorkflow = createWorkflow(
  "remove-document",
  (input: RemoveDocumentInput) => {
    return new WorkflowResponse(removeDocumentStep(input));
  },
);
