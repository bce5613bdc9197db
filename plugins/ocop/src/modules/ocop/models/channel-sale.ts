import { model } from "@medusajs/framework/utils";
import { CHANNEL_SALE_SOURCES } from "../rules/participation";
import { civilDates } from "./civil-date-check";

/**
 * A sale through a channel. Rows are only added: of those with the same reference, recorded by an
 * instant, the highest revision holds; `cancelled`: it was not sold, or came back.
 */
export const ChannelSale = model
  .define(
    { name: "channel_sale", tableName: "ocop_channel_sale" },
    {
      id: model.id({ prefix: "ochs" }).primaryKey(),
      producer_id: model.text(),
      channel_id: model.text(),
      registered_product_id: model.text().nullable(),
      /** The channel's own number of the order, and of its line where it has several. */
      reference: model.text(),
      revision: model.number(),
      /** Civil date. */
      sold_on: model.text(),
      quantity: model.number(),
      /** Whole đồng, what the buyer paid for the goods. */
      amount_vnd: model.number(),
      cancelled: model.boolean().default(false),
      source: model.enum([...CHANNEL_SALE_SOURCES]),
      recorded_at: model.dateTime(),
      recorded_by: model.text().nullable(),
      recorded_by_name: model.text().nullable(),
    },
  )
  .indexes([
    { on: ["channel_id", "producer_id", "reference", "revision"], unique: true },
    { on: ["producer_id", "channel_id", "sold_on"] },
  ])
  .checks([
    {
      name: "ocop_channel_sale_civil_dates",
      expression: (columns) => civilDates(columns.sold_on),
    },
    {
      name: "ocop_channel_sale_amounts",
      expression: (columns) => `${columns.quantity} > 0 and ${columns.amount_vnd} >= 0`,
    },
  ]);
