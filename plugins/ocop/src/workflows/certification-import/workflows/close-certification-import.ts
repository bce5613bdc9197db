import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  closeCertificationImportStep,
  type CloseCertificationImportInput,
} from "../steps/close-certification-import";

/** Rejects or withdraws a proposed list of recognitions. */
export const closeCertificationImportWorkflow = createWorkflow(
  "close-certification-import",
  (input: CloseCertificationImportInput) => {
    return new WorkflowResponse(closeCertificationImportStep(input));
  },
);
