import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  removeApplicationDocumentStep,
  type RemoveApplicationDocumentInput,
} from "../steps/application-document";

/** Takes a paper off an application. */
export const removeApplicationDocumentWorkflow = createWorkflow(
  "remove-application-document",
  (input: RemoveApplicationDocumentInput) =>
    new WorkflowResponse(removeApplicationDocumentStep(input)),
);
