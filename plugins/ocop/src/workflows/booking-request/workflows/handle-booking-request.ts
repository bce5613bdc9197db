import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  handleBookingRequestStep,
  type HandleBookingRequestInput,
} from "../steps/handle-booking-request";

/** Records what came of a request. */
export const handleBookingRequestWorkflow = createWorkflow(
  "handle-booking-request",
  (input: HandleBookingRequestInput) => new WorkflowResponse(handleBookingRequestStep(input)),
);
