import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { existsMessage, registerMessage } from "../../../account/messages";
import type { Registration } from "../../../types/account";
import { findRegisteredStep } from "../steps/find-registered";
import { makeCodeStep } from "../steps/make-code";
import { sendMessageStep } from "../steps/send-message";

type BeginRegistrationInput = { phone: string; registration: Registration };

/**
 * Sends a code to a phone that wants an account. Whoever has one hears that instead, on that phone
 * alone: the answer is the same, and so is the work, for a code that nobody gets and that leads nowhere.
 * Gives the id that finishes the registration together with the code.
 */
export const beginRegistrationWorkflow = createWorkflow(
  "begin-registration",
  (input: BeginRegistrationInput) => {
    const isRegistered = findRegisteredStep({ phone: input.phone });
    const made = makeCodeStep(
      transform({ input, isRegistered }, (data) => ({
        purpose: "register" as const,
        phone: data.input.phone,
        registration: data.isRegistered ? null : data.input.registration,
      })),
    );
    const message = transform({ input, isRegistered, made }, (data) => {
      const { phone, registration } = data.input;
      return data.isRegistered
        ? existsMessage(phone, registration.language)
        : registerMessage(phone, registration.language, data.made.code);
    });
    sendMessageStep({ message, receiver_id: null });
    return new WorkflowResponse(transform({ made }, (data) => data.made.id));
  },
);
