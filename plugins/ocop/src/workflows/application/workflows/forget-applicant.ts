import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { forgetApplicantStep } from "../steps/forget-applicant";

/** Takes a person whose account is erased out of their applications to join. */
export const forgetApplicantWorkflow = createWorkflow(
  "forget-applicant",
  (input: { authIdentityId: string }) => new WorkflowResponse(forgetApplicantStep(input)),
);
