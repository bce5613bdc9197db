import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { fileMisuseReportStep, type FileMisuseReportInput } from "../steps/file-misuse-report";

/** Files a report that the OCOP mark is misused. Gives its id and the code to ask again with. */
export const fileMisuseReportWorkflow = createWorkflow(
  "file-misuse-report",
  (input: FileMisuseReportInput) => new WorkflowResponse(fileMisuseReportStep(input)),
);
