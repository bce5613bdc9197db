import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  fileBookingRequestStep,
  type FileBookingRequestInput,
} from "../steps/file-booking-request";

/** Files a request for what no parcel brings. Gives its id and code. */
export const fileBookingRequestWorkflow = createWorkflow(
  "file-booking-request",
  (input: FileBookingRequestInput) => new WorkflowResponse(fileBookingRequestStep(input)),
);
