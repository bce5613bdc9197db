import { model } from "@medusajs/framework/utils";
import { ChannelAccount } from "./channel-account";
import { LISTING_STATES } from "../rules/listing-state";

/** One product on one account of a channel. */
export const ChannelListing = model
  .define(
    { name: "channel_listing", tableName: "ocop_channel_listing" },
    {
      id: model.id({ prefix: "ochl" }).primaryKey(),
      product_id: model.text(),
      producer_id: model.text(),
      /** Whether somebody wants it there; false: it is to be withdrawn. */
      wanted: model.boolean().default(true),
      state: model.enum([...LISTING_STATES]).default("waiting"),
      remote_id: model.text().nullable(),
      url: model.text().nullable(),
      /** Hash of what the channel has accepted; the same again is not sent. */
      content_hash: model.text().nullable(),
      offer_hash: model.text().nullable(),
      /** `Issue[]` of the last attempt. */
      issues: model.json().nullable(),
      /** Something changed since the last attempt; counted, so that a change in mid-run is not lost. */
      dirty_count: model.number().default(1),
      done_count: model.number().default(0),
      /** A call of which nobody knows whether it was done: the item is looked up before it is made again. */
      outcome_unknown: model.boolean().default(false),
      /** When that call was made: it may still be under way for a while. */
      unknown_since: model.dateTime().nullable(),
      /** Hash of what the channel refused; the same again is not sent by itself. */
      refused_hash: model.text().nullable(),
      /** Runs in a row that put it off. */
      deferral_count: model.number().default(0),
      next_attempt_at: model.dateTime().nullable(),
      published_at: model.dateTime().nullable(),
      first_live_at: model.dateTime().nullable(),
      /** When the channel last showed it to buyers; null: it does not, as far as we know. */
      last_verified_at: model.dateTime().nullable(),
      /** When the channel was last asked about it. */
      looked_at: model.dateTime().nullable(),
      /** Something of it is to be said to the register: it is there, or no more. */
      fact_due_at: model.dateTime().nullable(),
      /** The participation that its presence made; null: none, or an ended one. */
      participation_id: model.text().nullable(),
      /** How many times it came there: each is a participation of its own. */
      presence: model.number().default(1),
      account: model.belongsTo(() => ChannelAccount),
    },
  )
  .indexes([
    { on: ["account_id", "product_id"], unique: true, where: "deleted_at is null" },
    { on: ["producer_id"] },
    { on: ["product_id"] },
  ]);
