import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { APPLICATION_MOVED } from "../../../events";
import { sendApplicationStep, type SendApplicationInput } from "../steps/send-application";

/** Hands an application in, answers what was asked, or takes it back. */
export const sendApplicationWorkflow = createWorkflow(
  "send-application",
  (input: SendApplicationInput) => {
    const moved = sendApplicationStep(input);
    emitEventStep({ eventName: APPLICATION_MOVED, data: moved });
    return new WorkflowResponse(moved);
  },
);
