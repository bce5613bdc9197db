import { z } from "@medusajs/framework/zod";
import { CORRECTED_FACTS } from "../../../modules/ocop/rules/register-correction";
import { choiceField, idField, optionalText, textField } from "../../monitoring-fields";

const MAX_TEXT = 2000;
const emptyToNull = (value: unknown) => (value === "" || value === undefined ? null : value);

/** The text fields of the multipart form; an empty one counts as not given. */
export const ProducerReportCorrection = z
  .object({
    fact: choiceField(CORRECTED_FACTS),
    registered_product_id: z.preprocess(emptyToNull, idField.nullable()),
    is_right: textField(1, MAX_TEXT),
    note: optionalText(MAX_TEXT),
  })
  .strict();
export type ProducerReportCorrectionType = z.infer<typeof ProducerReportCorrection>;
