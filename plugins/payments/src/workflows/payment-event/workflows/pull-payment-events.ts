import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { NewEvent } from "../../../modules/payment-event/service";
import { keepPulledUntilStep, type PulledUntil } from "../steps/keep-pulled-until";
import { receivePaymentEventsStep } from "../steps/receive-payment-events";

/** Takes fetched events into the inbox and notes how far they reach; gives the ids of the new ones. */
export const pullPaymentEventsWorkflow = createWorkflow(
  "pull-payment-events",
  (input: PulledUntil & { events: NewEvent[] }) => {
    const ids = receivePaymentEventsStep(input);
    keepPulledUntilStep(input);
    return new WorkflowResponse(ids);
  },
);
