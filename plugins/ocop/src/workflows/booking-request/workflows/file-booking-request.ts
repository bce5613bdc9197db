import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { BOOKING_REQUESTED } from "../../../events";
import {
  fileBookingRequestStep,
  type FileBookingRequestInput,
} from "../steps/file-booking-request";

/** Files a request for what no parcel brings. Gives its id and code. */
export const fileBookingRequestWorkflow = createWorkflow(
  "file-booking-request",
  (input: FileBookingRequestInput) => {
    const done = fileBookingRequestStep(input);
    emitEventStep({ eventName: BOOKING_REQUESTED, data: done });
    return new WorkflowResponse(done);
  },
);
