import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { stopRunStep, type RunInput } from "../steps/steer-run";

/** Lets a run end after the calls that are under way. */
export const stopChannelRunWorkflow = createWorkflow("stop-channel-run", (input: RunInput) => {
  return new WorkflowResponse(stopRunStep(input));
});
