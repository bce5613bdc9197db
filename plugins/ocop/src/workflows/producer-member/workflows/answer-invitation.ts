import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { answerInvitationStep, type AnswerInvitationInput } from "../steps/answer-invitation";

/** Accepts or declines the invitation to act for a producer. */
export const answerInvitationWorkflow = createWorkflow(
  "answer-invitation",
  (input: AnswerInvitationInput) => new WorkflowResponse(answerInvitationStep(input)),
);
