import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { connectAccountStep, type ConnectAccountInput } from "../steps/connect-account";

/** Adds an account at a channel, to which its owner then signs in; answers with its id. */
export const connectChannelAccountWorkflow = createWorkflow(
  "connect-channel-account",
  (input: ConnectAccountInput) => {
    return new WorkflowResponse(connectAccountStep(input));
  },
);
