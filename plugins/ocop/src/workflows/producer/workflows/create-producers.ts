import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createProducersStep, type ProducerInput } from "../steps/create-producers";

/** Enters producers in the register. A handle that is taken fails the whole call. */
export const createProducersWorkflow = createWorkflow(
  "create-producers",
  (input: { producers: ProducerInput[] }) => {
    return new WorkflowResponse(createProducersStep(input.producers));
  },
);
