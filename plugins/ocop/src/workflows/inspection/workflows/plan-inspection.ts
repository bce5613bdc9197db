import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { planInspectionStep, type PlanInspectionInput } from "../steps/plan-inspection";

/** Plans an inspection, or records one already held with its result. Gives its id. */
export const planInspectionWorkflow = createWorkflow(
  "plan-inspection",
  (input: PlanInspectionInput) => new WorkflowResponse(planInspectionStep(input)),
);
