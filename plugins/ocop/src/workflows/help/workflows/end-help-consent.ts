import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { endHelpConsentStep, type EndHelpConsentInput } from "../steps/end-help-consent";

/** Ends a producer's consent to being helped, by either side. */
export const endHelpConsentWorkflow = createWorkflow(
  "end-help-consent",
  (input: EndHelpConsentInput) => new WorkflowResponse(endHelpConsentStep(input)),
);
