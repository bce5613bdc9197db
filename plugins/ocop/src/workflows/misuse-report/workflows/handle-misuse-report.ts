import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  handleMisuseReportStep,
  type HandleMisuseReportInput,
} from "../steps/handle-misuse-report";

/** Puts a misuse report into its next state and plans the inspection that follows from it, if any. */
export const handleMisuseReportWorkflow = createWorkflow(
  "handle-misuse-report",
  (input: HandleMisuseReportInput) => new WorkflowResponse(handleMisuseReportStep(input)),
);
