import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { recordAssessmentStep, type RecordAssessmentInput } from "../steps/record-assessment";

/** Records one council scoring of a registered product. */
export const recordAssessmentWorkflow = createWorkflow(
  "record-assessment",
  (input: RecordAssessmentInput) => new WorkflowResponse(recordAssessmentStep(input)),
);
