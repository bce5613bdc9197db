import { model } from "@medusajs/framework/utils";
import { COMMUNICATION_KINDS } from "../rules/programme/kinds";
import { civilDates } from "./civil-date-check";
import { entryChecks, ENTRY_INDEXES, entryFields } from "./programme-entry";

/** Something published about the programme, its producers or products, version by version. */
export const CommunicationItem = model
  .define(
    { name: "communication_item", tableName: "ocop_communication_item" },
    {
      id: model.id({ prefix: "ocomv" }).primaryKey(),
      ...entryFields(),
      kind: model.enum([...COMMUNICATION_KINDS]),
      title_vi: model.text(),
      title_en: model.text().nullable(),
      /** Newspaper, broadcaster, page. */
      outlet: model.text(),
      url: model.text().nullable(),
      /** Civil date. */
      published_on: model.text(),
      /** Whether the shop's page of the programme links to it. */
      is_public: model.boolean().default(false),
      /** Producers it is about, those of its products among them. */
      producer_ids: model.array(),
      registered_product_ids: model.array(),
    },
  )
  .indexes(ENTRY_INDEXES)
  .checks([
    ...entryChecks("communication_item"),
    {
      name: "ocop_communication_item_civil_dates",
      expression: (columns) => civilDates(columns.published_on),
    },
    {
      name: "ocop_communication_item_link",
      expression: (columns) => `${columns.url} is not null or not ${columns.is_public}`,
    },
  ]);
