import { z } from "@medusajs/framework/zod";
import { APPLICATION_DOCUMENT_TYPES } from "../../../modules/ocop/rules/application";
import { choiceField, optionalText } from "../../monitoring-fields";
import { optionalWords } from "../../admin/ocop/fields";
import { NAME_LENGTH, PRODUCER_FIELDS } from "../../producer-fields";

const MAX_WORDS_LENGTH = 2000;

const language = choiceField(["vi", "en"]).default("vi");

const { legal_form, unit_code, address, tax_code, phone, email, website } = PRODUCER_FIELDS;
const { registration_number, registered_on, registered_by, craft_village } = PRODUCER_FIELDS;

/** Everything may be left out or null: it is a draft until it is sent. */
export const ProducerSaveApplication = z
  .object({
    language,
    name: optionalWords(["tên cơ sở", "the producer's name"], NAME_LENGTH).optional(),
    legal_name: optionalWords(["tên pháp lý", "the legal name"], NAME_LENGTH).optional(),
    legal_form: legal_form.nullable().optional(),
    unit_code: unit_code.optional(),
    address: address.optional(),
    registration_number: registration_number.optional(),
    registered_on: registered_on.optional(),
    registered_by: registered_by.optional(),
    tax_code: tax_code.optional(),
    phone: phone.optional(),
    email: email.optional(),
    website: website.optional(),
    craft_village: craft_village.optional(),
    makes: optionalWords(["sản phẩm làm ra", "what is made"], MAX_WORDS_LENGTH).optional(),
  })
  .strict();
export type ProducerSaveApplicationType = z.infer<typeof ProducerSaveApplication>;

/** What the applicant says with a step; staff read it. */
export const ProducerSendApplication = z.object({ words: optionalText(MAX_WORDS_LENGTH) }).strict();
export type ProducerSendApplicationType = z.infer<typeof ProducerSendApplication>;

export const ProducerAddApplicationDocument = z
  .object({ type: choiceField(APPLICATION_DOCUMENT_TYPES), language })
  .strict();
export type ProducerAddApplicationDocumentType = z.infer<typeof ProducerAddApplicationDocument>;
