import { model } from "@medusajs/framework/utils";
import { ITEM_OUTCOMES } from "../rules/run";

/** What a run did with one listing: rows are only added, one a run and listing. */
export const ChannelRunItem = model
  .define(
    { name: "channel_run_item", tableName: "ocop_channel_run_item" },
    {
      id: model.id({ prefix: "ochri" }).primaryKey(),
      run_id: model.text(),
      listing_id: model.text(),
      product_id: model.text(),
      outcome: model.enum([...ITEM_OUTCOMES]),
      issues: model.json().nullable(),
      attempt_count: model.number().default(0),
      remote_id: model.text().nullable(),
    },
  )
  .indexes([{ on: ["run_id", "listing_id"], unique: true }, { on: ["listing_id", "created_at"] }]);
