import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { setPasswordStep } from "../steps/set-password";

/** Changes the password of an account and ends its sessions; gives what a new session is made of. */
export const changePasswordWorkflow = createWorkflow(
  "change-password",
  (input: { phone: string; password: string; kept: string }) =>
    new WorkflowResponse(setPasswordStep(input)),
);
