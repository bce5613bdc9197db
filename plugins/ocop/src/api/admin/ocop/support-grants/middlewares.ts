import { z } from "@medusajs/framework/zod";
import { SUPPORT_KINDS } from "../../../../modules/ocop/rules/programme/kinds";
import { ENTRY_ORDERS } from "../../../../programme/entry-rows";
import {
  choiceField,
  civilDateField,
  idField,
  optionalName,
  optionalText,
} from "../../../monitoring-fields";
import { moneyField, programmeList, programmeMiddlewares, reasonField } from "../programme-fields";

const MAX_AMOUNT_VND = 2_000_000_000;
const MAX_TEXT_LENGTH = 2000;

const RecordSupportGrant = z
  .object({
    producer_id: idField,
    kind: choiceField(SUPPORT_KINDS),
    description: optionalText(MAX_TEXT_LENGTH),
    given_on: civilDateField,
    amount_vnd: moneyField(MAX_AMOUNT_VND)
      .nullish()
      .transform((amount) => amount ?? null),
    decision_number: optionalName,
  })
  .strict();

export const supportGrantMiddlewares = programmeMiddlewares("support-grants", {
  list: programmeList({
    day: "given_on",
    orders: ENTRY_ORDERS.support_grant,
    kinds: SUPPORT_KINDS,
  }),
  create: RecordSupportGrant,
  correct: RecordSupportGrant.extend({ reason: reasonField }).strict(),
});
