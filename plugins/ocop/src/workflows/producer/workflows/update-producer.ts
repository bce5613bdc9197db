import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { updateProducerStep, type UpdateProducerInput } from "../steps/update-producer";

/** Corrects the official facts of a producer. */
export const updateProducerWorkflow = createWorkflow(
  "update-producer",
  (input: UpdateProducerInput) => new WorkflowResponse(updateProducerStep(input)),
);
