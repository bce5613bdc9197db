import { model } from "@medusajs/framework/utils";
import { CHANNEL_PAYEES } from "../../../rules/channel-order";

/** An order of ours that somebody placed at another sales channel; once for each number there. */
export const OrderOrigin = model
  .define(
    { name: "order_origin", tableName: "ocop_order_origin" },
    {
      id: model.id({ prefix: "oorig" }).primaryKey(),
      /** The register's code of the channel: `shopee`. */
      channel_code: model.text(),
      /** The channel's account at which it was placed. */
      account_id: model.text(),
      /** The channel's own number of the order. */
      reference: model.text(),
      order_id: model.text().unique(),
      /** When it was placed there. */
      placed_at: model.dateTime(),
      /** Whom the channel pays: the producer itself, or the province for its producers. */
      payee: model.enum([...CHANNEL_PAYEES]),
    },
  )
  .indexes([{ on: ["channel_code", "reference"], unique: true, where: "deleted_at IS NULL" }]);
