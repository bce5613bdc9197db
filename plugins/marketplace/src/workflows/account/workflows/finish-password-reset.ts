import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { setPasswordStep } from "../steps/set-password";
import { takeCodeStep } from "../steps/take-code";

type FinishPasswordResetInput = { phone: string; code: string; password: string };

/** Sets a new password for a code that was sent, and ends every session. */
export const finishPasswordResetWorkflow = createWorkflow(
  "finish-password-reset",
  (input: FinishPasswordResetInput) => {
    takeCodeStep({ purpose: "reset", phone: input.phone, code: input.code, registration: null });
    return new WorkflowResponse(
      setPasswordStep({ phone: input.phone, password: input.password, kept: null }),
    );
  },
);
