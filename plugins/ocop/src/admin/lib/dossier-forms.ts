import type { dossier_form } from "../i18n/vi/dossier-form";

export type FieldKind = "line" | "text" | "flag" | "date" | "number" | "scores";
export type FormPart = Exclude<keyof typeof dossier_form, "scores_hint" | "scores_needed">;

type FieldsOf<Part extends FormPart> = Record<keyof (typeof dossier_form)[Part], FieldKind>;

/** Form 01, in its order. */
export const REGISTRATION_FIELDS: FieldsOf<"registration"> = {
  unit_name: "line",
  representative_name: "line",
  representative_position: "line",
  contact_address: "line",
  phone: "line",
  email: "line",
  product_name: "line",
  report_attached: "flag",
  sample_quantity: "number",
  committed: "flag",
  signed_by: "line",
  signed_on: "date",
};

/** Form 02, by its parts. */
export const SELF_ASSESSMENT_FIELDS: {
  general: FieldsOf<"general">;
  results: FieldsOf<"results">;
  criteria: FieldsOf<"criteria">;
  plan: FieldsOf<"plan">;
} = {
  general: {
    unit_name: "line",
    legal_form: "line",
    address: "line",
    phone: "line",
    email: "line",
    representative_name: "line",
    founded_on: "date",
    registration_number: "line",
    product_description: "text",
    has_business_registration: "flag",
    has_quality_declaration: "flag",
    has_food_safety_certificate: "flag",
    has_production_licence: "flag",
    has_trademark: "flag",
    has_geographical_indication: "flag",
    has_patent: "flag",
    has_industrial_design: "flag",
    has_copyright: "flag",
    other_intellectual_property: "line",
    history: "text",
    organisation: "text",
  },
  results: {
    materials_and_technology: "text",
    quality_changes: "text",
    markets: "text",
    revenue_and_profit: "text",
  },
  criteria: { scores: "scores", summary: "text", changes: "text", renewal_update: "text" },
  plan: { product: "text", production: "text", market: "text" },
};
