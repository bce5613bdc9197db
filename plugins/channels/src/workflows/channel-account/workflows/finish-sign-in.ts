import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { finishSignInStep, type AccountInput } from "../steps/sign-in";

/** Takes in what the channel sent back with the shop's owner; answers with the account's state. */
export const finishSignInWorkflow = createWorkflow(
  "finish-sign-in",
  (input: AccountInput & { query: Record<string, string> }) => {
    return new WorkflowResponse(finishSignInStep(input));
  },
);
