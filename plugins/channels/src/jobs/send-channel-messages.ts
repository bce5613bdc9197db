import type { MedusaContainer } from "@medusajs/framework/types";
import { sendMessages } from "../staff/messages/send-messages";

/** Sends what staff wrote to producers, and again what could not be sent. */
export default async function sendChannelMessages(container: MedusaContainer): Promise<void> {
  await sendMessages(container);
}

const EVERY_MILLISECONDS = 10_000;

export const config = {
  name: "ocop-channels-send-messages",
  schedule: { interval: EVERY_MILLISECONDS },
};
