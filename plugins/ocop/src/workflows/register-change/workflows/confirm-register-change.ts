import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { REGISTER_CHANGED, type RegisterChanged } from "../../../events";
import { confirmRegisterChangeStep, type ConfirmInput } from "../steps/confirm-register-change";

/** Confirms a proposed change as the second person, and says so to who listens. */
export const confirmRegisterChangeWorkflow = createWorkflow(
  "confirm-register-change",
  (input: ConfirmInput) => {
    const written = confirmRegisterChangeStep(input);
    const data = transform({ written }, ({ written: change }): RegisterChanged => ({ ...change }));
    emitEventStep({ eventName: REGISTER_CHANGED, data });
    return new WorkflowResponse(written);
  },
);
