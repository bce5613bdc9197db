import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { beginSignInStep, type AccountInput } from "../steps/sign-in";

/** Answers with the channel's address at which the shop's owner agrees. */
export const beginSignInWorkflow = createWorkflow(
  "begin-sign-in",
  (input: AccountInput & { redirect_url: string }) => {
    return new WorkflowResponse(beginSignInStep(input));
  },
);
