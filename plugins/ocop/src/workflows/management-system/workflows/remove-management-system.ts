import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  removeManagementSystemStep,
  type RemoveManagementSystemInput,
} from "../steps/remove-management-system";

/** Takes a quality system of a producer out of the register. */
export const removeManagementSystemWorkflow = createWorkflow(
  "remove-management-system",
  (input: RemoveManagementSystemInput) => new WorkflowResponse(removeManagementSystemStep(input)),
);
