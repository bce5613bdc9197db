import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  setLegalRepresentativeStep,
  type SetLegalRepresentativeInput,
} from "../steps/set-legal-representative";

/** Writes who represents a producer by law. */
export const setLegalRepresentativeWorkflow = createWorkflow(
  "set-legal-representative",
  (input: SetLegalRepresentativeInput) => new WorkflowResponse(setLegalRepresentativeStep(input)),
);
