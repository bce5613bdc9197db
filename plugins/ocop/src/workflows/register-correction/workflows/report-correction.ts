import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { DocumentFile } from "../../../document-file";
import { storeDocumentFileStep } from "../../document/steps/store-document-file";
import {
  checkCorrectionStep,
  reportCorrectionStep,
  type ReportCorrectionInput,
} from "../steps/report-correction";

/** Reports a mistake of the register, with a paper that shows it; answers with the report's id. */
export const reportCorrectionWorkflow = createWorkflow(
  "report-correction",
  (input: ReportCorrectionInput) => {
    const checked = checkCorrectionStep(input);
    const file_id = when({ input, checked }, (all) => all.input.file !== null).then(() =>
      storeDocumentFileStep(transform({ input }, (all) => all.input.file as DocumentFile)),
    );
    const reported = transform({ input, checked, file_id }, (all) => ({
      input: all.input,
      checked: all.checked,
      file_id: all.file_id ?? null,
    }));
    return new WorkflowResponse(reportCorrectionStep(reported));
  },
);
