import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { fileComplaintStep, type FileComplaintInput } from "../steps/file-complaint";

/** Files a complaint. Gives its code and the last day for the answer. */
export const fileComplaintWorkflow = createWorkflow(
  "file-complaint",
  (input: FileComplaintInput) => new WorkflowResponse(fileComplaintStep(input)),
);
