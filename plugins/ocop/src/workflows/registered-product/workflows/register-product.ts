import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { registerProductStep, type RegisterProductInput } from "../steps/register-product";

/** Enters one product in the register: an idea, a service, or goods, sold by the shop or not. */
export const registerProductWorkflow = createWorkflow(
  "register-product",
  (input: RegisterProductInput) => new WorkflowResponse(registerProductStep(input)),
);
