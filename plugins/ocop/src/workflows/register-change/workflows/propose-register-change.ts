import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { proposeRegisterChangeStep, type ProposeInput } from "../steps/propose-register-change";

/** Proposes an award, a revocation, an extension, a referral or a correction. */
export const proposeRegisterChangeWorkflow = createWorkflow(
  "propose-register-change",
  (input: ProposeInput) => new WorkflowResponse(proposeRegisterChangeStep(input)),
);
