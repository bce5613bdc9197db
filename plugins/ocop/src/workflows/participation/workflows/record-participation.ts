import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  recordParticipationStep,
  type RecordParticipationInput,
} from "../steps/record-participation";

/** Records or corrects that a producer takes part in a channel; answers with its id and whether it changed. */
export const recordParticipationWorkflow = createWorkflow(
  "record-participation",
  (input: RecordParticipationInput) => {
    return new WorkflowResponse(recordParticipationStep(input));
  },
);
