import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { startRunStep, type StartRunInput } from "../steps/steer-run";

/** Has a run wait for the worker; answers with its id. */
export const startChannelRunWorkflow = createWorkflow(
  "start-channel-run",
  (input: StartRunInput) => {
    return new WorkflowResponse(startRunStep(input));
  },
);
