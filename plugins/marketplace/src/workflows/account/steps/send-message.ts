import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { AccountMessage } from "../../../account/messages";

type SendMessageInput = { message: AccountMessage; receiver_id: string | null };

/** Sends a text to a phone. What was sent cannot be taken back: the last step. */
export const sendMessageStep = createStep(
  "send-message",
  async ({ message, receiver_id }: SendMessageInput, { container }) => {
    const notifications = container.resolve(Modules.NOTIFICATION);
    await notifications.createNotifications({ ...message, receiver_id });
    return new StepResponse(message.template);
  },
);
