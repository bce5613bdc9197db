import { model } from "@medusajs/framework/utils";
import { RUN_KINDS, RUN_STATES } from "../rules/run";

/**
 * One run of the runner over an account. published + unchanged + withdrawn + rejected + deferred +
 * ineligible = selected once it is over.
 */
export const ChannelRun = model
  .define(
    { name: "channel_run", tableName: "ocop_channel_run" },
    {
      id: model.id({ prefix: "ochr" }).primaryKey(),
      account_id: model.text(),
      /** Whose listings on the account; null: all. */
      producer_id: model.text().nullable(),
      kind: model.enum([...RUN_KINDS]),
      state: model.enum([...RUN_STATES]).default("waiting"),
      /** Only says what would happen. */
      dry_run: model.boolean().default(false),
      /** Listings that somebody chose; null: every one that changed. */
      chosen: model.json().nullable(),
      /** Of the last listing that is done: from there it goes on after a stop or a kill. */
      cursor: model.text().nullable(),
      /** How many it would have to do when it began. */
      planned: model.number().default(0),
      /** How many it has done. */
      selected: model.number().default(0),
      published: model.number().default(0),
      unchanged: model.number().default(0),
      withdrawn: model.number().default(0),
      rejected: model.number().default(0),
      deferred: model.number().default(0),
      ineligible: model.number().default(0),
      error: model.text().nullable(),
      /** Another process takes a run over whose lease ended. */
      lease_until: model.dateTime().nullable(),
      /** Of the process that holds the lease: what another one still writes counts no more. */
      lease_token: model.text().nullable(),
      started_by: model.text().nullable(),
      started_by_name: model.text().nullable(),
      started_at: model.dateTime().nullable(),
      ended_at: model.dateTime().nullable(),
    },
  )
  .indexes([{ on: ["account_id", "created_at"] }, { on: ["state"] }]);
