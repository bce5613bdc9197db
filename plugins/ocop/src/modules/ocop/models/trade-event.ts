import { model } from "@medusajs/framework/utils";
import { TRADE_EVENT_KINDS } from "../rules/programme/kinds";
import { civilDates } from "./civil-date-check";
import { entryChecks, ENTRY_INDEXES, entryFields } from "./programme-entry";

/** A fair, connection week, conference or export mission, version by version. */
export const TradeEvent = model
  .define(
    { name: "trade_event", tableName: "ocop_trade_event" },
    {
      id: model.id({ prefix: "otrev" }).primaryKey(),
      ...entryFields(),
      kind: model.enum([...TRADE_EVENT_KINDS]),
      name: model.text(),
      organiser: model.text(),
      place: model.text(),
      /** Civil dates, the last day inclusive. */
      starts_on: model.text(),
      ends_on: model.text(),
      /** Producers that take part. */
      producer_ids: model.array(),
      /** Contracts and orders that came of it: `TradeOutcome[]`. */
      outcomes: model.json(),
    },
  )
  .indexes(ENTRY_INDEXES)
  .checks([
    ...entryChecks("trade_event"),
    {
      name: "ocop_trade_event_civil_dates",
      expression: (columns) => civilDates(columns.starts_on, columns.ends_on),
    },
    {
      name: "ocop_trade_event_period",
      expression: (columns) => `${columns.starts_on} <= ${columns.ends_on}`,
    },
  ]);
