import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  removeProducerMemberStep,
  type RemoveProducerMemberInput,
} from "../steps/remove-producer-member";

/** Ends a person's membership of a producer. */
export const removeProducerMemberWorkflow = createWorkflow(
  "remove-producer-member",
  (input: RemoveProducerMemberInput) => new WorkflowResponse(removeProducerMemberStep(input)),
);
