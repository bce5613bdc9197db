import { createWorkflow } from "@medusajs/framework/workflows-sdk";
import { type EventProgress, updatePaymentEventsStep } from "../steps/update-payment-events";

/** Writes down what became of rows of the inbox. */
export const updatePaymentEventsWorkflow = createWorkflow(
  "update-payment-events",
  (input: { events: EventProgress[] }) => {
    updatePaymentEventsStep(input);
  },
);
