import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  updateRegisteredProductStep,
  type UpdateRegisteredProductInput,
} from "../steps/update-registered-product";

/** Corrects a registered product's name, description, product set or programme code. */
export const updateRegisteredProductWorkflow = createWorkflow(
  "update-registered-product",
  (input: UpdateRegisteredProductInput) => new WorkflowResponse(updateRegisteredProductStep(input)),
);
