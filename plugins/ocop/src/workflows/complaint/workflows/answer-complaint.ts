import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { ANSWER_GIVEN } from "../../../events";
import { answerComplaintStep, type AnswerComplaintInput } from "../steps/answer-complaint";

/** Answers a complaint; who has its code reads the answer. */
export const answerComplaintWorkflow = createWorkflow(
  "answer-complaint",
  (input: AnswerComplaintInput) => {
    const done = answerComplaintStep(input);
    emitEventStep({ eventName: ANSWER_GIVEN, data: { id: input.id } });
    return new WorkflowResponse(done);
  },
);
