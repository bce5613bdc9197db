import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { resumeRunStep, type RunInput } from "../steps/steer-run";

/** Has a stopped run go on where it was. */
export const resumeChannelRunWorkflow = createWorkflow("resume-channel-run", (input: RunInput) => {
  return new WorkflowResponse(resumeRunStep(input));
});
