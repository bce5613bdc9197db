import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { claimMessageStep } from "../steps/claim-message";
import { closeMessageStep } from "../steps/close-message";
import { sendMessageStep } from "../steps/send-message";

/** Sends a message that waits; one that fails is tried again later. Safe to repeat. */
export const tellBuyerWorkflow = createWorkflow("tell-buyer", (input: { id: string }) => {
  const sent = sendMessageStep(claimMessageStep(input));
  closeMessageStep(sent);
  return new WorkflowResponse(sent);
});
