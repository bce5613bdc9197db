import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { saveApplicationStep, type SaveApplicationInput } from "../steps/save-application";

/** Saves the draft of an application, or what more was asked for. */
export const saveApplicationWorkflow = createWorkflow(
  "save-application",
  (input: SaveApplicationInput) => new WorkflowResponse(saveApplicationStep(input)),
);
