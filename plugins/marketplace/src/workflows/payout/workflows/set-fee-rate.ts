import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { setFeeRateStep, type SetFeeRateInput } from "../steps/set-fee-rate";

/** Sets the platform's fee from a day to come on. */
export const setFeeRateWorkflow = createWorkflow(
  "set-fee-rate",
  (input: SetFeeRateInput) => new WorkflowResponse(setFeeRateStep(input)),
);
