import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { answerCorrectionStep, type AnswerCorrectionInput } from "../steps/answer-correction";

/** Answers a report of a mistake in the register; answers with its id. */
export const answerCorrectionWorkflow = createWorkflow(
  "answer-correction",
  (input: AnswerCorrectionInput) => new WorkflowResponse(answerCorrectionStep(input)),
);
