import { z } from "@medusajs/framework/zod";
import { isCivilDate } from "../civil-date";

const MAX_LINE = 500;
const MAX_TEXT = 20_000;

const line = z.string().trim().max(MAX_LINE).nullable().optional();
const text = z.string().trim().max(MAX_TEXT).nullable().optional();
const checked = z.boolean().optional();
const civilDate = z
  .string()
  .refine(isCivilDate, { message: "write a day of the calendar as 2026-11-24" })
  .nullable()
  .optional();

/**
 * Fields of form 01, "Phiếu đăng ký" (Decision 26/2026/QĐ-TTg, Appendix III). A draft may leave
 * any of them open; the kind of assessment stands in the dossier itself.
 */
export const registrationForm = z
  .object({
    unit_name: line,
    representative_name: line,
    representative_position: line,
    contact_address: line,
    phone: line,
    email: line,
    product_name: line,
    product_set_number: z.number().int().min(1).max(26).nullable().optional(),
    /** The report on paper and as a file (form 01, point 5). */
    report_attached: checked,
    /** Samples handed in, in pieces; five are asked for (Article 6.2.d). */
    sample_quantity: z.number().int().min(0).max(1000).nullable().optional(),
    /** The commitment that all is true, and who signed it. */
    committed: checked,
    signed_by: line,
    signed_on: civilDate,
  })
  .strict();

export type RegistrationForm = z.infer<typeof registrationForm>;

const generalInformation = z
  .object({
    unit_name: line,
    legal_form: line,
    address: line,
    phone: line,
    email: line,
    // Gender, ethnicity and home of the representative are personal: their own table keeps them.
    representative_name: line,
    founded_on: civilDate,
    registration_number: line,
    product_description: text,
    has_business_registration: checked,
    has_quality_declaration: checked,
    has_food_safety_certificate: checked,
    has_production_licence: checked,
    has_trademark: checked,
    has_geographical_indication: checked,
    has_patent: checked,
    has_industrial_design: checked,
    has_copyright: checked,
    other_intellectual_property: line,
    history: text,
    organisation: text,
  })
  .strict();

const results = z
  .object({
    materials_and_technology: text,
    quality_changes: text,
    markets: text,
    revenue_and_profit: text,
  })
  .strict();

const criterionScore = z
  .object({
    /** Code of the criterion in the set's sheet, such as `1.2`. */
    criterion: z.string().trim().min(1).max(20),
    points: z.number().min(0).max(100),
    description: text,
  })
  .strict();

const criteria = z
  .object({
    scores: z.array(criterionScore).max(200).optional(),
    summary: text,
    /** For an upgrade: what changed (Article 6.1.b). */
    changes: text,
    /** For a re-evaluation: what is new since the recognition (Article 6.1.c). */
    renewal_update: text,
  })
  .strict();

const plan = z.object({ product: text, production: text, market: text }).strict();

/** Fields of form 02, "Báo cáo tự đánh giá", by its four parts; the business plan is part IV. */
export const selfAssessmentForm = z
  .object({
    general: generalInformation.optional(),
    results: results.optional(),
    criteria: criteria.optional(),
    plan: plan.optional(),
  })
  .strict();

export type SelfAssessmentForm = z.infer<typeof selfAssessmentForm>;
