import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  removeLegalRepresentativeStep,
  type RemoveLegalRepresentativeInput,
} from "../steps/remove-legal-representative";

/** Takes the legal representative of a producer out of the register. */
export const removeLegalRepresentativeWorkflow = createWorkflow(
  "remove-legal-representative",
  (input: RemoveLegalRepresentativeInput) =>
    new WorkflowResponse(removeLegalRepresentativeStep(input)),
);
