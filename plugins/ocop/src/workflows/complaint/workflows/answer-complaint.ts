import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { answerComplaintStep, type AnswerComplaintInput } from "../steps/answer-complaint";

/** Answers a complaint; who has its code reads the answer. */
export const answerComplaintWorkflow = createWorkflow(
  "answer-complaint",
  (input: AnswerComplaintInput) => new WorkflowResponse(answerComplaintStep(input)),
);
