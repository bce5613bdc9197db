import { z } from "@medusajs/framework/zod";
import { DOSSIER_ORDERS } from "../../../../dossier/list-dossiers";
import { isCivilDate } from "../../../../modules/ocop/rules/civil-date";
import { DOSSIER_LEVELS } from "../../../../modules/ocop/rules/dossier-level";
import { registrationForm, selfAssessmentForm } from "../../../../modules/ocop/rules/dossier/forms";
import { parseReceiptNumber } from "../../../../modules/ocop/rules/dossier/receipt-number";
import { ASSESSMENT_KINDS } from "../../../../modules/ocop/rules/rule-set";

const MAX_PAGE_SIZE = 100;
const DEFAULT_PAGE_SIZE = 20;
const MAX_SEARCH = 200;
const MAX_TEXT = 4000;
const PRODUCT_SETS = 26;
const STATES = ["open", "returned", "decided", "withdrawn"] as const;

const id = z.string().min(1).max(100);
const text = z.string().trim().min(1).max(MAX_TEXT);

/** `a,b` as one parameter, each of which must be one of the values. */
const listOf = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z
    .string()
    .transform((given) => given.split(","))
    .pipe(z.array(z.enum(values)).min(1));

export const AdminGetDossiers = z
  .object({
    level: listOf(DOSSIER_LEVELS).optional(),
    state: listOf(STATES).optional(),
    kind: listOf(ASSESSMENT_KINDS).optional(),
    round: z.string().max(MAX_SEARCH).optional(),
    overdue: z
      .enum(["true", "false"])
      .transform((value) => value === "true")
      .optional(),
    unit_code: z
      .string()
      .regex(/^\d{5}$/, { message: "mã xã gồm 5 chữ số, ví dụ 21548 / five digits, such as 21548" })
      .optional(),
    producer_id: id.optional(),
    registered_product_id: id.optional(),
    q: z.string().trim().min(1).max(MAX_SEARCH).optional(),
    order: z.enum(DOSSIER_ORDERS).default("due_on"),
    limit: z.coerce.number().int().min(1).max(MAX_PAGE_SIZE).default(DEFAULT_PAGE_SIZE),
    offset: z.coerce.number().int().min(0).default(0),
  })
  .strict();

export type AdminGetDossiersType = z.infer<typeof AdminGetDossiers>;

const idea = z
  .object({
    producer_id: id,
    name: z.string().trim().min(1).max(MAX_SEARCH),
    product_set_number: z.number().int().min(1).max(PRODUCT_SETS),
    description: text.nullable().default(null),
  })
  .strict();

export const AdminCreateDossier = z
  .object({
    kind: z.enum(ASSESSMENT_KINDS).default("first"),
    registered_product_id: id.optional(),
    idea: idea.optional(),
    registration: registrationForm.default({}),
    self_assessment: selfAssessmentForm.default({}),
  })
  .strict()
  .refine((body) => (body.registered_product_id === undefined) !== (body.idea === undefined), {
    path: ["registered_product_id"],
    message:
      "chọn một sản phẩm đã đăng ký hoặc ghi ý tưởng mới (idea) / choose a registered product, or give a new idea",
  });

export type AdminCreateDossierType = z.infer<typeof AdminCreateDossier>;

export const AdminUpdateDossier = z
  .object({
    registration: registrationForm.optional(),
    self_assessment: selfAssessmentForm.optional(),
  })
  .strict();

export type AdminUpdateDossierType = z.infer<typeof AdminUpdateDossier>;

export const AdminMoveDossier = z
  .object({
    done_on: z
      .string()
      .refine(isCivilDate, { message: "ghi ngày như 2026-11-24 / write a day as 2026-11-24" })
      .optional(),
    receipt_number: z
      .string()
      .trim()
      .refine((number) => parseReceiptNumber(number) !== null, {
        message:
          "ghi số phiếu như 0007-10/PĐK-51-21548-2026 / write the receipt number as 0007-10/PĐK-51-21548-2026",
      })
      .nullable()
      .default(null),
    note: text.nullable().default(null),
    accept_incomplete_reason: text.nullable().default(null),
  })
  .strict();

export type AdminMoveDossierType = z.infer<typeof AdminMoveDossier>;
