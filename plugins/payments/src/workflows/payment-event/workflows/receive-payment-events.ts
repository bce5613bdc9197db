import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { NewEvent } from "../../../modules/payment-event/service";
import { receivePaymentEventsStep } from "../steps/receive-payment-events";

/** Takes a provider's events into the inbox, each once however often it comes. */
export const receivePaymentEventsWorkflow = createWorkflow(
  "receive-payment-events",
  (input: { events: NewEvent[] }) => new WorkflowResponse(receivePaymentEventsStep(input)),
);
