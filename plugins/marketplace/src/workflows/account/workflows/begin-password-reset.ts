import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { resetMessage } from "../../../account/messages";
import type { AccountLanguage } from "../../../types/account";
import { makeCodeStep } from "../steps/make-code";
import { sendMessageStep } from "../steps/send-message";

type BeginPasswordResetInput = {
  customer_id: string;
  phone: string;
  email: string | null;
  language: AccountLanguage;
};

/** Sends the code for a new password to somebody who has an account. */
export const beginPasswordResetWorkflow = createWorkflow(
  "begin-password-reset",
  (input: BeginPasswordResetInput) => {
    const code = makeCodeStep({ purpose: "reset", phone: input.phone, registration: null });
    const message = transform({ input, code }, (data) => resetMessage(data.input, data.code));
    sendMessageStep({ message, receiver_id: input.customer_id });
    return new WorkflowResponse(true);
  },
);
