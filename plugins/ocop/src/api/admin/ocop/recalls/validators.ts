import { z } from "@medusajs/framework/zod";
import { RECALL_STATES } from "../../../../modules/ocop/rules/recall";
import { RECALL_ORDERS } from "../../../../monitoring/recall-row";
import {
  choicesQuery,
  civilDateField,
  idField,
  listQuery,
  nameField,
  optionalName,
  optionalText,
  textField,
} from "../../../monitoring-fields";

const MAX_TEXT_LENGTH = 2000;
const MAX_LOT_LENGTH = 60;
const MAX_LOTS = 200;

export const AdminGetRecalls = z
  .object({
    state: choicesQuery(RECALL_STATES),
    registered_product_id: idField.optional(),
    ...listQuery(RECALL_ORDERS, "-announced_on"),
  })
  .strict();
export type AdminGetRecallsType = z.infer<typeof AdminGetRecalls>;

export const AdminAnnounceRecall = z
  .object({
    registered_product_id: idField,
    lots: z.array(textField(1, MAX_LOT_LENGTH)).max(MAX_LOTS),
    reason_vi: textField(1, MAX_TEXT_LENGTH),
    reason_en: optionalText(MAX_TEXT_LENGTH),
    advice_vi: textField(1, MAX_TEXT_LENGTH),
    advice_en: optionalText(MAX_TEXT_LENGTH),
    announced_on: civilDateField,
    agency: nameField,
    decision_number: optionalName,
  })
  .strict();
export type AdminAnnounceRecallType = z.infer<typeof AdminAnnounceRecall>;

export const AdminEndRecall = z
  .object({ ended_on: civilDateField, note: textField(1, MAX_TEXT_LENGTH) })
  .strict();
export type AdminEndRecallType = z.infer<typeof AdminEndRecall>;
