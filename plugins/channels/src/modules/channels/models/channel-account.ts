import { model } from "@medusajs/framework/utils";
import { ACCOUNT_STATES } from "../rules/account-state";

/** A producer's or the province's shop at a channel. */
export const ChannelAccount = model
  .define(
    { name: "channel_account", tableName: "ocop_channel_account" },
    {
      id: model.id({ prefix: "ochac" }).primaryKey(),
      adapter: model.text(),
      /** Null: the province's, which lists for several producers. */
      producer_id: model.text().nullable(),
      name: model.text(),
      state: model.enum([...ACCOUNT_STATES]).default("needs_sign_in"),
      /** Why it is in this state, where somebody can do something about it. */
      state_reason: model.text().nullable(),
      settings: model.json(),
      /** `ChannelTokens`, encrypted; null: not signed in. */
      tokens: model.text().nullable(),
      tokens_expire_at: model.dateTime().nullable(),
      refresh_expires_at: model.dateTime().nullable(),
      /** When its owner last signed in; null: never, or revoked. */
      signed_in_at: model.dateTime().nullable(),
      /** The channel's own id of the shop, by which its webhooks find it. */
      shop_id: model.text().nullable(),
      /** Rate limit shared by all processes: requests left at an instant. */
      allowance: model.float().nullable(),
      allowance_at: model.dateTime().nullable(),
      /** Circuit breaker: faults of the channel in a row, and until when it is left alone. */
      fault_count: model.number().default(0),
      open_until: model.dateTime().nullable(),
      orders_seen_until: model.dateTime().nullable(),
    },
  )
  .indexes([
    { on: ["producer_id"] },
    {
      on: ["adapter", "shop_id"],
      unique: true,
      where: "shop_id is not null and deleted_at is null",
    },
  ]);
