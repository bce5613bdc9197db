import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  confirmCertificationImportStep,
  type ConfirmCertificationImportInput,
} from "../steps/confirm-certification-import";

/** Writes a proposed list of recognitions into the register, signed by a second staff member. */
export const confirmCertificationImportWorkflow = createWorkflow(
  "confirm-certification-import",
  (input: ConfirmCertificationImportInput) => {
    return new WorkflowResponse(confirmCertificationImportStep(input));
  },
);
