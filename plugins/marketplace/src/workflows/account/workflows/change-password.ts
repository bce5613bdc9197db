import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { setPasswordStep } from "../steps/set-password";

/**
 * Changes the password of an account and ends its sessions; gives what a new session is made of. `kept` is
 * the hash that the current password was checked against; null when the caller answers for the change.
 */
export const changePasswordWorkflow = createWorkflow(
  "change-password",
  (input: { phone: string; password: string; kept: string | null }) =>
    new WorkflowResponse(setPasswordStep(input)),
);
