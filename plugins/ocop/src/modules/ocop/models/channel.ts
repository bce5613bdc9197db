import { model } from "@medusajs/framework/utils";
import { CHANNEL_KINDS } from "../rules/channel";

/** A place of sale that producers may take part in: a platform, a chain, a feed, the shop itself. */
export const Channel = model.define(
  { name: "channel", tableName: "ocop_channel" },
  {
    id: model.id({ prefix: "ochan" }).primaryKey(),
    /** Stable name in addresses and files: `shopee`, `co-opmart`. */
    code: model.text().unique(),
    name_vi: model.text().searchable(),
    name_en: model.text(),
    kind: model.enum([...CHANNEL_KINDS]),
    website: model.text().nullable(),
    note: model.text().nullable(),
    /** Last civil date on which it traded; null: it does. */
    closed_on: model.text().nullable(),
  },
);
