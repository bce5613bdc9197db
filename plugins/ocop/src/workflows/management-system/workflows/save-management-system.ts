import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  saveManagementSystemStep,
  type SaveManagementSystemInput,
} from "../steps/save-management-system";

/** Enters or corrects a quality system that a producer holds. */
export const saveManagementSystemWorkflow = createWorkflow(
  "save-management-system",
  (input: SaveManagementSystemInput) => new WorkflowResponse(saveManagementSystemStep(input)),
);
