import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { ANSWER_GIVEN } from "../../../events";
import { answerCorrectionStep, type AnswerCorrectionInput } from "../steps/answer-correction";

/** Answers a report of a mistake in the register; answers with its id. */
export const answerCorrectionWorkflow = createWorkflow(
  "answer-correction",
  (input: AnswerCorrectionInput) => {
    const id = answerCorrectionStep(input);
    emitEventStep({ eventName: ANSWER_GIVEN, data: { id: input.id } });
    return new WorkflowResponse(id);
  },
);
