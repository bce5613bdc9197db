import { model } from "@medusajs/framework/utils";
import { MESSAGE_KINDS, MESSAGE_STATES } from "../../../rules/buyer-message";

/**
 * That a buyer is to be told of something, once: of an order, a payment, a consignment or a refund. It
 * holds neither address nor words: both are read from the order when the message is sent.
 */
export const BuyerMessage = model
  .define(
    { name: "buyer_message", tableName: "ocop_buyer_message" },
    {
      id: model.id({ prefix: "obmsg" }).primaryKey(),
      order_id: model.text(),
      kind: model.enum([...MESSAGE_KINDS]),
      /** The order, payment, consignment or refund that it is about. */
      subject_id: model.text(),
      happened_at: model.dateTime(),
      state: model.enum([...MESSAGE_STATES]).default("pending"),
      attempt_count: model.number().default(0),
      next_attempt_at: model.dateTime(),
      channel: model.text().nullable(),
      sent_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    { on: ["kind", "subject_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["state", "next_attempt_at"], where: "deleted_at IS NULL" },
    { on: ["order_id"], where: "deleted_at IS NULL" },
  ]);
