import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { beginErasureStep, finishErasureStep } from "../steps/erase-account";

/**
 * Erases an account: at once, or by the job that sweeps accounts when something fails half-way.
 * @throws MedusaError conflict while an order is on its way
 */
export const eraseAccountWorkflow = createWorkflow(
  "erase-account",
  (input: { customer_id: string }) =>
    new WorkflowResponse(finishErasureStep(beginErasureStep(input))),
);
