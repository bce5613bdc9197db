import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { APPLICATION_MOVED } from "../../../events";
import { answerApplicationStep, type AnswerApplicationInput } from "../steps/answer-application";

/** Asks an applicant for more, or refuses the application. */
export const answerApplicationWorkflow = createWorkflow(
  "answer-application",
  (input: AnswerApplicationInput) => {
    const moved = answerApplicationStep(input);
    emitEventStep({ eventName: APPLICATION_MOVED, data: moved });
    return new WorkflowResponse(moved);
  },
);
