import { z } from "@medusajs/framework/zod";
import { GENDERS } from "../../../../modules/ocop/models/legal-representative";
import { LEGAL_FORMS } from "../../../../modules/ocop/models/producer";
import { MEMBER_ROLES } from "../../../../modules/ocop/models/producer-member";
import { isHandle } from "../../../../modules/ocop/rules/handle";
import { PRODUCER_STATES } from "../../../../modules/ocop/rules/producer-state";
import { sentence } from "../../../../sentence";
import {
  expectedUpdatedAt,
  listQuery,
  NOTHING_TO_CHANGE,
  oneOrMore,
  optionalCivilDate,
  optionalWords,
  orderBy,
  saysSomething,
  unitCodes,
  words,
} from "../fields";
import { LINE_LENGTH, NAME_LENGTH, PRODUCER_FIELDS } from "../../../producer-fields";

const REASON_LENGTH = 1000;
const facts = PRODUCER_FIELDS;
const { phone, email } = facts;

export const PRODUCER_ORDERS = [
  ...(["name", "state", "legal_form", "product_count"] as const),
  ...(["created_at", "updated_at"] as const),
] as const;

export const AdminGetProducers = z
  .object({
    ...listQuery,
    state: oneOrMore(PRODUCER_STATES, "state").optional(),
    legal_form: oneOrMore(LEGAL_FORMS, "legal_form").optional(),
    unit_code: unitCodes.optional(),
    order: orderBy(PRODUCER_ORDERS, "name"),
  })
  .strict();
export type AdminGetProducersType = z.infer<typeof AdminGetProducers>;

const reason = words(["lý do", "the reason"], REASON_LENGTH);

/** Facts that a new producer may lack. */
const missing = {
  unit_code: facts.unit_code.default(null),
  address: facts.address.default(null),
  legacy_place: facts.legacy_place.default(null),
  registration_number: facts.registration_number.default(null),
  registered_on: facts.registered_on.default(null),
  registered_by: facts.registered_by.default(null),
  tax_code: facts.tax_code.default(null),
  phone: facts.phone.default(null),
  email: facts.email.default(null),
  website: facts.website.default(null),
  craft_village: facts.craft_village.default(null),
};

export const AdminCreateProducer = z
  .object({
    ...facts,
    ...missing,
    handle: z
      .string()
      .refine(isHandle, {
        message: sentence(
          "Địa chỉ trang chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ htx-dong-tien.",
          "A page address has small plain letters, digits and hyphens, for example htx-dong-tien.",
        ),
      })
      .optional(),
    state: z.enum(["applied", "active"]).default("applied"),
    reason: reason.optional(),
  })
  .strict();
export type AdminCreateProducerType = z.infer<typeof AdminCreateProducer>;

export const AdminUpdateProducer = z
  .object(facts)
  .partial()
  .extend({ expected_updated_at: expectedUpdatedAt })
  .strict()
  .refine(saysSomething, { message: NOTHING_TO_CHANGE });
export type AdminUpdateProducerType = z.infer<typeof AdminUpdateProducer>;

export const AdminChangeProducerState = z
  .object({
    state: z.enum(PRODUCER_STATES),
    reason,
    /** From which day it holds; left out: today. */
    effective_on: optionalCivilDate.optional(),
    expected_updated_at: expectedUpdatedAt,
  })
  .strict();
export type AdminChangeProducerStateType = z.infer<typeof AdminChangeProducerState>;

const system = {
  name: words(["tên hệ thống, ví dụ VietGAP", "the system, for example VietGAP"], NAME_LENGTH),
  certificate_number: optionalWords(["số chứng nhận", "the certificate number"], NAME_LENGTH),
  issuer: optionalWords(["nơi cấp", "the issuer"], NAME_LENGTH),
  valid_from: optionalCivilDate,
  valid_until: optionalCivilDate,
};

export const AdminCreateManagementSystem = z
  .object({
    name: system.name,
    certificate_number: system.certificate_number.default(null),
    issuer: system.issuer.default(null),
    valid_from: system.valid_from.default(null),
    valid_until: system.valid_until.default(null),
  })
  .strict();
export type AdminCreateManagementSystemType = z.infer<typeof AdminCreateManagementSystem>;

export const AdminUpdateManagementSystem = z
  .object(system)
  .partial()
  .extend({ expected_updated_at: expectedUpdatedAt })
  .strict()
  .refine(saysSomething, { message: NOTHING_TO_CHANGE });
export type AdminUpdateManagementSystemType = z.infer<typeof AdminUpdateManagementSystem>;

const member = {
  name: words(["họ tên", "the name"], NAME_LENGTH),
  phone,
  email,
  role: z.enum(MEMBER_ROLES),
};

export const AdminCreateProducerMember = z
  .object({
    name: member.name,
    phone: member.phone.default(null),
    email: member.email.default(null),
    role: member.role.default("member"),
  })
  .strict();
export type AdminCreateProducerMemberType = z.infer<typeof AdminCreateProducerMember>;

export const AdminUpdateProducerMember = z
  .object(member)
  .partial()
  .extend({ expected_updated_at: expectedUpdatedAt })
  .strict()
  .refine(saysSomething, { message: NOTHING_TO_CHANGE });
export type AdminUpdateProducerMemberType = z.infer<typeof AdminUpdateProducerMember>;

export const AdminSetLegalRepresentative = z
  .object({
    full_name: words(["họ tên", "the name"], NAME_LENGTH),
    position: optionalWords(["chức vụ", "the position"], NAME_LENGTH).default(null),
    gender: z.enum(GENDERS).nullable().default(null),
    ethnicity: optionalWords(["dân tộc", "the ethnicity"], NAME_LENGTH).default(null),
    is_ethnic_minority: z.boolean().nullable().default(null),
    has_disability: z.boolean().nullable().default(null),
    permanent_address: optionalWords(["địa chỉ", "the address"], LINE_LENGTH).default(null),
    expected_updated_at: expectedUpdatedAt,
  })
  .strict();
export type AdminSetLegalRepresentativeType = z.infer<typeof AdminSetLegalRepresentative>;
