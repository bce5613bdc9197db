import { model } from "@medusajs/framework/utils";

/**
 * A producer's presence on a channel, as a whole or with one product. The row only names it: since
 * when, until when and whether at all stand in its facts, the newest of which holds.
 */
export const Participation = model
  .define(
    { name: "participation", tableName: "ocop_participation" },
    {
      id: model.id({ prefix: "opart" }).primaryKey(),
      producer_id: model.text(),
      channel_id: model.text(),
      /** Null: the producer as a whole. */
      registered_product_id: model.text().nullable(),
      /** Of a connector's listing, so that it is made once; null: entered by people. */
      origin: model.text().nullable(),
    },
  )
  .indexes([
    { on: ["producer_id", "channel_id"] },
    { on: ["channel_id"] },
    { on: ["origin"], unique: true, where: "origin is not null" },
  ]);
