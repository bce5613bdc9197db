import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  saveProducerMemberStep,
  type SaveProducerMemberInput,
} from "../steps/save-producer-member";

/** Enters or corrects a person who acts for a producer. */
export const saveProducerMemberWorkflow = createWorkflow(
  "save-producer-member",
  (input: SaveProducerMemberInput) => new WorkflowResponse(saveProducerMemberStep(input)),
);
