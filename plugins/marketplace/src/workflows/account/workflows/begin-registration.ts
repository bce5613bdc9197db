import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { existsMessage, registerMessage } from "../../../account/messages";
import type { Registration } from "../../../types/account";
import { findRegisteredStep } from "../steps/find-registered";
import { makeCodeStep } from "../steps/make-code";
import { sendMessageStep } from "../steps/send-message";

type BeginRegistrationInput = { phone: string; registration: Registration };

/**
 * Sends a code to a phone that wants an account. Whoever has one hears that instead, on that phone
 * alone: the answer is the same.
 */
export const beginRegistrationWorkflow = createWorkflow(
  "begin-registration",
  (input: BeginRegistrationInput) => {
    const isRegistered = findRegisteredStep({ phone: input.phone });
    const made = when("phone-is-new", { isRegistered }, (data) => !data.isRegistered).then(() =>
      makeCodeStep({
        purpose: "register",
        phone: input.phone,
        registration: input.registration,
      }),
    );
    const message = transform({ input, made }, ({ input: { phone, registration }, made: code }) =>
      code
        ? registerMessage(phone, registration.language, code)
        : existsMessage(phone, registration.language),
    );
    sendMessageStep({ message, receiver_id: null });
    return new WorkflowResponse(true);
  },
);
