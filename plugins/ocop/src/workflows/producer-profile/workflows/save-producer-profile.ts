import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  saveProducerProfileStep,
  type SaveProducerProfileInput,
} from "../steps/save-producer-profile";

/** Writes what a producer tells of itself; answers with the producer's id. */
export const saveProducerProfileWorkflow = createWorkflow(
  "save-producer-profile",
  (input: SaveProducerProfileInput) => new WorkflowResponse(saveProducerProfileStep(input)),
);
