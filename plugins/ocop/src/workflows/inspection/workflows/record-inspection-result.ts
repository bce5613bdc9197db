import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  recordInspectionResultStep,
  type RecordInspectionResultInput,
} from "../steps/record-inspection-result";

/** Records what a planned inspection found and until when it is mended. */
export const recordInspectionResultWorkflow = createWorkflow(
  "record-inspection-result",
  (input: RecordInspectionResultInput) => new WorkflowResponse(recordInspectionResultStep(input)),
);
