import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { OCOP_EVENTS } from "../../../events";
import { confirmRegisterChangeStep, type ConfirmInput } from "../steps/confirm-register-change";

/** Confirms a proposed change as the second person, and says so to who listens. */
export const confirmRegisterChangeWorkflow = createWorkflow(
  "confirm-register-change",
  (input: ConfirmInput) => {
    const written = confirmRegisterChangeStep(input);
    const data = transform({ written }, ({ written: change }) => ({ ...change }));
    emitEventStep({ eventName: OCOP_EVENTS.registerChanged, data });
    return new WorkflowResponse(written);
  },
);
