import { z } from "@medusajs/framework/zod";
import { CORRECTION_ORDERS } from "../../../../correction/correction-row";
import {
  CORRECTION_ANSWERS,
  CORRECTION_STATES,
} from "../../../../modules/ocop/rules/register-correction";
import {
  choiceField,
  choicesQuery,
  idField,
  listQuery,
  textField,
} from "../../../monitoring-fields";

const MAX_ANSWER_LENGTH = 4000;

export const AdminGetCorrections = z
  .object({
    state: choicesQuery(CORRECTION_STATES),
    producer_id: idField.optional(),
    ...listQuery(CORRECTION_ORDERS, "-created_at"),
  })
  .strict();
export type AdminGetCorrectionsType = z.infer<typeof AdminGetCorrections>;

export const AdminAnswerCorrection = z
  .object({ state: choiceField(CORRECTION_ANSWERS), answer: textField(1, MAX_ANSWER_LENGTH) })
  .strict();
export type AdminAnswerCorrectionType = z.infer<typeof AdminAnswerCorrection>;
