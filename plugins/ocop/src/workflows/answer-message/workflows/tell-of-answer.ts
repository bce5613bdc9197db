import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { claimAnswerStep, closeAnswerStep, sendAnswerStep } from "../steps/tell-of-answer";

/** Tells somebody of an answer of the staff. Safe to repeat. */
export const tellOfAnswerWorkflow = createWorkflow(
  "tell-of-answer",
  (input: { id: string }) =>
    new WorkflowResponse(closeAnswerStep(sendAnswerStep(claimAnswerStep(input)))),
);
