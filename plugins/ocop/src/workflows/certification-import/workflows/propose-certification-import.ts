import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  proposeCertificationImportStep,
  type ProposeCertificationImportInput,
} from "../steps/propose-certification-import";

/** Proposes a checked list of recognitions, for a second staff member to confirm. */
export const proposeCertificationImportWorkflow = createWorkflow(
  "propose-certification-import",
  (input: ProposeCertificationImportInput) => {
    return new WorkflowResponse(proposeCertificationImportStep(input));
  },
);
