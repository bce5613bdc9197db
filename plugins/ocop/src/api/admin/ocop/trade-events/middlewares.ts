import { z } from "@medusajs/framework/zod";
import {
  TRADE_EVENT_KINDS,
  TRADE_OUTCOME_KINDS,
} from "../../../../modules/ocop/rules/programme/kinds";
import { ENTRY_ORDERS } from "../../../../programme/entry-rows";
import { choiceField, civilDateField, idField, nameField } from "../../../monitoring-fields";
import {
  gathering,
  idsField,
  listField,
  moneyField,
  programmeList,
  programmeMiddlewares,
  reasonField,
} from "../programme-fields";

const MAX_AMOUNT_VND = 1_000_000_000_000;

const RecordTradeEvent = z
  .object({
    kind: choiceField(TRADE_EVENT_KINDS),
    ...gathering,
    producer_ids: idsField,
    outcomes: listField(
      z
        .object({
          producer_id: idField,
          kind: choiceField(TRADE_OUTCOME_KINDS),
          partner: nameField,
          amount_vnd: moneyField(MAX_AMOUNT_VND),
          agreed_on: civilDateField,
          document_id: idField.nullish().transform((id) => id ?? null),
        })
        .strict(),
    ),
  })
  .strict();

export const tradeEventMiddlewares = programmeMiddlewares("trade-events", {
  list: programmeList({
    day: "starts_on",
    orders: ENTRY_ORDERS.trade_event,
    kinds: TRADE_EVENT_KINDS,
  }),
  create: RecordTradeEvent,
  correct: RecordTradeEvent.extend({ reason: reasonField }).strict(),
});
