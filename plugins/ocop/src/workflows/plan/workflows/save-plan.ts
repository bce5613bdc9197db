import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { savePlanStep, type SavePlanInput } from "../steps/save-plan";

/** Enters or changes a plan with its targets; answers with its id. */
export const savePlanWorkflow = createWorkflow(
  "save-plan",
  (input: SavePlanInput) => new WorkflowResponse(savePlanStep(input)),
);
