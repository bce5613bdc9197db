import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { CONSIGNMENT_CHANGED, MESSAGE_WRITTEN } from "../events";
import { orderOfPayment } from "../messages/due-messages";
import { tellBuyers } from "../messages/tell-buyers";

type NewsEvent = { id?: string; order_id?: string };

/** Tells the buyer at once; the job does it where this did not happen. */
export default async function tellBuyerOfNews({
  event: { name, data },
  container,
}: SubscriberArgs<NewsEvent>): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const id = data.order_id ?? data.id ?? "";
  const orderId = name.startsWith("payment.") ? await orderOfPayment(database, id) : id;
  if (orderId) await tellBuyers(container, orderId);
}

export const config: SubscriberConfig = {
  event: [
    "order.placed",
    "order.canceled",
    "payment.captured",
    "payment.refunded",
    CONSIGNMENT_CHANGED,
    MESSAGE_WRITTEN,
  ],
};
