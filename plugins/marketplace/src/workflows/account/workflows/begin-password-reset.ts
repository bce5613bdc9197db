import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { resetMessage } from "../../../account/messages";
import type { AccountLanguage } from "../../../types/account";
import { makeCodeStep } from "../steps/make-code";
import { sendMessageStep } from "../steps/send-message";

type BeginPasswordResetInput = {
  customer_id: string;
  phone: string;
  language: AccountLanguage;
};

/** Sends the code for a new password to somebody who has an account. */
export const beginPasswordResetWorkflow = createWorkflow(
  "begin-password-reset",
  (input: BeginPasswordResetInput) => {
    const made = makeCodeStep({ purpose: "reset", phone: input.phone, registration: null });
    const message = transform({ input, made }, (data) =>
      resetMessage(data.input.phone, data.input.language, data.made.code),
    );
    sendMessageStep({ message, receiver_id: input.customer_id });
    return new WorkflowResponse(true);
  },
);
