import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { revokeAccountStep, type AccountInput } from "../steps/sign-in";

/** Gives an account's tokens back and forgets them; its runs stop. */
export const revokeChannelAccountWorkflow = createWorkflow(
  "revoke-channel-account",
  (input: AccountInput) => {
    return new WorkflowResponse(revokeAccountStep(input));
  },
);
