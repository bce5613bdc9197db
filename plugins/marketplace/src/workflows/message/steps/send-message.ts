import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { composeMessage } from "../../../messages/compose-message";
import { readNews } from "../../../messages/read-news";
import type { ClaimedMessage } from "./claim-message";

export type SentMessage = {
  id: string;
  state: "sent" | "nobody";
  channel: "email" | "sms" | null;
};

const RESOURCE_TYPE = "ocop_buyer_message";

/**
 * Sends a claimed message to the buyer. Each attempt has a key of its own, since Medusa's module skips
 * a key whose process died while sending; an attempt that is known to have got through is not repeated.
 * @throws what the provider could not do
 */
export const sendMessageStep = createStep(
  "send-message",
  async (message: ClaimedMessage | null, { container }) => {
    if (message === null) return new StepResponse<SentMessage | null>(null);
    const notifications = container.resolve(Modules.NOTIFICATION);
    const found = await readNews(container, message);
    if (found === null) {
      return new StepResponse<SentMessage | null>({
        id: message.id,
        state: "nobody",
        channel: null,
      });
    }
    const { news, recipient } = found;
    const resource = { resource_id: message.id, resource_type: RESOURCE_TYPE };
    const before = await notifications.listNotifications(resource);
    // Medusa's list type says nothing of the status that its rows have.
    const isThrough = before.some((row) => Reflect.get(row, "status") === "success");
    if (!isThrough) {
      const { subject, text, short } = composeMessage(news);
      await notifications.createNotifications({
        ...resource,
        ...recipient,
        template: `ocop-${message.kind.replaceAll("_", "-")}`,
        content: recipient.channel === "email" ? { subject, text } : { text: short },
        data: {
          language: news.language,
          order_code: news.orderCode,
          order_url: news.orderUrl,
          total_vnd: news.totalVnd,
          amount_vnd: news.amountVnd,
          parcel_code: news.parcel?.code ?? null,
          carrier: news.parcel?.carrier ?? null,
          tracking_number: news.parcel?.trackingNumber ?? null,
        },
        idempotency_key: `${message.id}:${message.attempt_count}`,
      });
    }
    const { channel } = recipient;
    return new StepResponse<SentMessage | null>({ id: message.id, state: "sent", channel });
  },
);
