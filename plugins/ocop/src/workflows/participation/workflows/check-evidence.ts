import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { checkEvidenceStep, type CheckEvidenceInput } from "../steps/check-evidence";

/** Writes down what a look at a piece of evidence found; answers with the id of the check. */
export const checkEvidenceWorkflow = createWorkflow(
  "check-evidence",
  (input: CheckEvidenceInput) => {
    return new WorkflowResponse(checkEvidenceStep(input));
  },
);
