import { model } from "@medusajs/framework/utils";

export const MESSAGE_SENDERS = ["producer", "buyer"] as const;

/** A message between a producer and a buyer about a consignment. */
export const OrderMessage = model
  .define(
    { name: "order_message", tableName: "ocop_order_message" },
    {
      id: model.id({ prefix: "oomsg" }).primaryKey(),
      consignment_id: model.text(),
      order_id: model.text(),
      producer_id: model.text(),
      sender: model.enum([...MESSAGE_SENDERS]),
      text: model.text(),
      /** Made by the sender's device: the same message sent again is no second one. */
      key: model.text(),
      /** Who wrote for the producer; null for the buyer. */
      author_id: model.text().nullable(),
      author_name: model.text().nullable(),
      /** When the producer has seen a buyer's message. */
      read_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    { on: ["consignment_id", "sender", "key"], unique: true, where: "deleted_at IS NULL" },
    { on: ["order_id"], where: "deleted_at IS NULL" },
    {
      name: "IDX_ocop_order_message_unread",
      on: ["producer_id"],
      where: "deleted_at IS NULL AND read_at IS NULL AND sender = 'buyer'",
    },
  ]);
