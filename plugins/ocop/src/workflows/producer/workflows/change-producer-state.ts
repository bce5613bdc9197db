import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  changeProducerStateStep,
  type ChangeProducerStateInput,
} from "../steps/change-producer-state";

/** Accepts, refuses, suspends, closes or reopens a producer. */
export const changeProducerStateWorkflow = createWorkflow(
  "change-producer-state",
  (input: ChangeProducerStateInput) => new WorkflowResponse(changeProducerStateStep(input)),
);
