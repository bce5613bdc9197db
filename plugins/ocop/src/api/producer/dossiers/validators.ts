import { z } from "@medusajs/framework/zod";
import {
  documentTypeOf,
  isProducersPaper,
} from "../../../modules/ocop/rules/dossier/document-types";
import { registrationForm, selfAssessmentForm } from "../../../modules/ocop/rules/dossier/forms";
import { ASSESSMENT_KINDS } from "../../../modules/ocop/rules/rule-set";
import { sentence } from "../../../sentence";
import {
  choiceField,
  civilDateField,
  idField,
  optionalText,
  textField,
} from "../../monitoring-fields";

const MAX_NOTE = 2000;
const MAX_NAME = 200;
const MAX_DESCRIPTION = 4000;
const MAX_LINE = 200;
const PRODUCT_SETS = 26;

export const ProducerCreateDossier = z
  .object({ registered_product_id: idField, kind: choiceField(ASSESSMENT_KINDS) })
  .strict();
export type ProducerCreateDossierType = z.infer<typeof ProducerCreateDossier>;

/** The commune counts the samples that were handed in; everything else of the forms is the producer's. */
export const ProducerUpdateDossier = z
  .object({
    registration: registrationForm
      .omit({ sample_quantity: true, product_set_number: true })
      .optional(),
    self_assessment: selfAssessmentForm.optional(),
  })
  .strict();
export type ProducerUpdateDossierType = z.infer<typeof ProducerUpdateDossier>;

export const ProducerSubmitDossier = z
  .object({ round: textField(1, MAX_LINE), note: optionalText(MAX_NOTE) })
  .strict();
export type ProducerSubmitDossierType = z.infer<typeof ProducerSubmitDossier>;

export const ProducerWithdrawDossier = z.object({ note: optionalText(MAX_NOTE) }).strict();
export type ProducerWithdrawDossierType = z.infer<typeof ProducerWithdrawDossier>;

const setMessage = sentence(
  "chọn bộ sản phẩm từ 1 đến 26, ví dụ 10",
  "choose a product set from 1 to 26, for example 10",
);
export const ProducerCreateIdea = z
  .object({
    name: textField(2, MAX_NAME),
    product_set_number: z
      .number({ message: setMessage })
      .int({ message: setMessage })
      .min(1, { message: setMessage })
      .max(PRODUCT_SETS, { message: setMessage }),
    description: textField(1, MAX_DESCRIPTION),
  })
  .strict();
export type ProducerCreateIdeaType = z.infer<typeof ProducerCreateIdea>;

const emptyToNull = (value: unknown) => (value === "" || value === undefined ? null : value);
const line = optionalText(MAX_LINE);
const day = z.preprocess(emptyToNull, civilDateField.nullable());

const typeMessage = sentence(
  "chọn một loại giấy tờ của cơ sở, ví dụ test_report",
  "choose a kind of paper of the producer, such as test_report",
);
/** The text fields of the multipart form; an empty one counts as not given. */
export const ProducerAddDocument = z
  .object({
    type: z
      .string({ message: typeMessage })
      .refine((code) => documentTypeOf(code) !== null && isProducersPaper(code), {
        message: typeMessage,
      }),
    registered_product_id: z.preprocess(emptyToNull, idField.nullable()),
    dossier_id: z.preprocess(emptyToNull, idField.nullable()),
    title: line,
    issuer: line,
    number: line,
    issued_on: day,
    valid_until: day,
  })
  .strict()
  .refine(
    ({ issued_on, valid_until }) =>
      issued_on === null || valid_until === null || valid_until >= issued_on,
    {
      path: ["valid_until"],
      message: sentence(
        "ghi ngày hết hạn từ ngày cấp trở đi",
        "give a last valid day on or after the day of issue",
      ),
    },
  );
export type ProducerAddDocumentType = z.infer<typeof ProducerAddDocument>;
