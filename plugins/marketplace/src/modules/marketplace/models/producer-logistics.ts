import { model } from "@medusajs/framework/utils";

/** Where a producer's goods lie and how they are sent: rows of Medusa's, one set per producer. */
export const ProducerLogistics = model.define(
  { name: "producer_logistics", tableName: "ocop_producer_logistics" },
  {
    id: model.id({ prefix: "oplog" }).primaryKey(),
    producer_id: model.text().unique(),
    stock_location_id: model.text(),
    shipping_profile_id: model.text().unique(),
    shipping_option_id: model.text().unique(),
  },
);
