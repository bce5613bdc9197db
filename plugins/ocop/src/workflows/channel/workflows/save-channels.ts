import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { saveChannelsStep, type SaveChannelsInput } from "../steps/save-channels";

/** Enters places of sale that the register does not know yet; answers with their ids. */
export const saveChannelsWorkflow = createWorkflow("save-channels", (input: SaveChannelsInput) => {
  return new WorkflowResponse(saveChannelsStep(input));
});
