import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { recordHelpStepStep, type RecordHelpStepInput } from "../steps/record-help-step";

/** Keeps what a helper does for a producer in the audit log. */
export const recordHelpStepWorkflow = createWorkflow(
  "record-help-step",
  (input: RecordHelpStepInput) => new WorkflowResponse(recordHelpStepStep(input)),
);
