import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { APPLICATION_MOVED } from "../../../events";
import { approveApplicationStep, type ApproveApplicationInput } from "../steps/approve-application";

/** Approves an application: the producer takes part, and the applicant owns it. */
export const approveApplicationWorkflow = createWorkflow(
  "approve-application",
  (input: ApproveApplicationInput) => {
    const moved = approveApplicationStep(input);
    emitEventStep({ eventName: APPLICATION_MOVED, data: moved });
    return new WorkflowResponse(moved);
  },
);
