import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { updateChannelAccountStep, type UpdateAccountInput } from "../steps/update-account";

/** Changes the name or settings of an account, or has it rest; answers with its id. */
export const updateChannelAccountWorkflow = createWorkflow(
  "update-channel-account",
  (input: UpdateAccountInput) => {
    return new WorkflowResponse(updateChannelAccountStep(input));
  },
);
