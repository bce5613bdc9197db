import type { formWords } from "./form-words";

export type FieldKind = "line" | "text" | "flag" | "date" | "scores";
type FieldId = keyof typeof formWords.vi;
export type FormPart = "registration" | "general" | "results" | "criteria" | "plan";

/** A field of the law's forms: `registration_phone` is `phone` of the part `registration`. */
export type FormField = { id: FieldId; name: string; kind: FieldKind };

const KINDS: Record<FieldId, FieldKind> = {
  registration_unit_name: "line",
  registration_representative_name: "line",
  registration_representative_position: "line",
  registration_contact_address: "line",
  registration_phone: "line",
  registration_email: "line",
  registration_product_name: "line",
  registration_report_attached: "flag",
  registration_committed: "flag",
  registration_signed_by: "line",
  registration_signed_on: "date",
  general_unit_name: "line",
  general_legal_form: "line",
  general_address: "line",
  general_phone: "line",
  general_email: "line",
  general_representative_name: "line",
  general_founded_on: "date",
  general_registration_number: "line",
  general_product_description: "text",
  general_has_business_registration: "flag",
  general_has_quality_declaration: "flag",
  general_has_food_safety_certificate: "flag",
  general_has_production_licence: "flag",
  general_has_trademark: "flag",
  general_has_geographical_indication: "flag",
  general_has_patent: "flag",
  general_has_industrial_design: "flag",
  general_has_copyright: "flag",
  general_other_intellectual_property: "line",
  general_history: "text",
  general_organisation: "text",
  results_materials_and_technology: "text",
  results_quality_changes: "text",
  results_markets: "text",
  results_revenue_and_profit: "text",
  criteria_scores: "scores",
  criteria_summary: "text",
  criteria_changes: "text",
  criteria_renewal_update: "text",
  plan_product: "text",
  plan_production: "text",
  plan_market: "text",
};

export const FORM_PARTS: readonly FormPart[] = [
  "registration",
  "general",
  "results",
  "criteria",
  "plan",
];

/** Fields that only one kind of evaluation asks for. */
const OF_KIND: Partial<Record<FieldId, string>> = {
  criteria_changes: "upgrade",
  criteria_renewal_update: "re_evaluation",
};

/** The fields of a part for a kind of evaluation, in the form's order. */
export function fieldsOf(part: FormPart, dossierKind: string): FormField[] {
  return (Object.entries(KINDS) as [FieldId, FieldKind][])
    .filter(([id]) => id.startsWith(`${part}_`))
    .filter(([id]) => OF_KIND[id] === undefined || OF_KIND[id] === dossierKind)
    .map(([id, kind]) => ({ id, kind, name: id.slice(part.length + 1) }));
}
