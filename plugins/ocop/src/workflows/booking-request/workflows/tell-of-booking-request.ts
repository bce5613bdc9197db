import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { UntoldRequest } from "../../../booking/booking-request-row";
import {
  countAttemptStep,
  markBookingRequestToldStep,
  tellOfBookingRequestStep,
} from "../steps/tell-of-booking-request";

/** Tells producer and staff that somebody asks. Safe to repeat. */
export const tellOfBookingRequestWorkflow = createWorkflow(
  "tell-of-booking-request",
  (input: UntoldRequest) =>
    new WorkflowResponse(
      markBookingRequestToldStep(tellOfBookingRequestStep(countAttemptStep(input))),
    ),
);
