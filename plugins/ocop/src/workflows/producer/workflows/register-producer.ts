import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { registerProducerStep, type RegisterProducerInput } from "../steps/register-producer";

/** Enters one producer in the register, by staff or by whoever applies. */
export const registerProducerWorkflow = createWorkflow(
  "register-producer",
  (input: RegisterProducerInput) => new WorkflowResponse(registerProducerStep(input)),
);
