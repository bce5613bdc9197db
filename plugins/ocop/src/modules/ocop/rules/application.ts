import type { LegalForm } from "./legal-form";

/** Where an application to join stands; the first three are open. */
export const APPLICATION_STATES = [
  "draft",
  "submitted",
  "more_requested",
  "approved",
  "refused",
  "withdrawn",
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** What staff see: a draft is the applicant's own until it is sent. */
export const SENT_APPLICATION_STATES = APPLICATION_STATES.filter((state) => state !== "draft");

/** The steps of an application's way, each with who, when and words. */
export const APPLICATION_ACTIONS = [
  "submitted",
  "more_requested",
  "answered",
  "approved",
  "refused",
  "withdrawn",
] as const;
export type ApplicationAction = (typeof APPLICATION_ACTIONS)[number];

const WAYS: Record<ApplicationAction, { from: readonly ApplicationState[]; to: ApplicationState }> =
  {
    submitted: { from: ["draft"], to: "submitted" },
    more_requested: { from: ["submitted"], to: "more_requested" },
    answered: { from: ["more_requested"], to: "submitted" },
    approved: { from: ["submitted"], to: "approved" },
    refused: { from: ["submitted", "more_requested"], to: "refused" },
    withdrawn: { from: ["draft", "submitted", "more_requested"], to: "withdrawn" },
  };

/** The state that a step leads to, or null when it may not be taken from here. */
export function stateAfter(
  state: ApplicationState,
  action: ApplicationAction,
): ApplicationState | null {
  const { from, to } = WAYS[action];
  return from.includes(state) ? to : null;
}

/** Whether the applicant still writes on it. */
export function isApplicantsTurn(state: ApplicationState): boolean {
  return state === "draft" || state === "more_requested";
}

export const isOpenApplication = (state: ApplicationState): boolean =>
  isApplicantsTurn(state) || state === "submitted";

/** What an application may show; the first is a code of rules/dossier/document-types too. */
export const APPLICATION_DOCUMENT_TYPES = [
  "business_registration",
  "food_safety_certificate",
  "production_licence",
  "other",
] as const;
export type ApplicationDocumentType = (typeof APPLICATION_DOCUMENT_TYPES)[number];

/** Groups need no registration (Decision 26/2026/QĐ-TTg, Article 2.3), and so have no tax code. */
const WITHOUT_REGISTRATION: readonly LegalForm[] = ["cooperative_group", "association"];

type Facts = {
  name: string | null;
  legal_name: string | null;
  legal_form: LegalForm | null;
  unit_code: string | null;
  address: string | null;
  phone: string | null;
  registration_number: string | null;
  tax_code: string | null;
};
export type ApplicationNeed = keyof Facts | "documents";

const ALWAYS = ["name", "legal_name", "legal_form", "unit_code", "address", "phone"] as const;
const OF_THE_REGISTERED = ["registration_number", "tax_code"] as const;

/** What an application lacks before it can be sent, in the order of its form. */
export function neededToSubmit(facts: Facts, documentCount: number): ApplicationNeed[] {
  const isRegistered =
    facts.legal_form === null || !WITHOUT_REGISTRATION.includes(facts.legal_form);
  const fields = isRegistered ? [...ALWAYS, ...OF_THE_REGISTERED] : ALWAYS;
  const missing: ApplicationNeed[] = fields.filter((field) => facts[field] === null);
  return documentCount === 0 ? [...missing, "documents"] : missing;
}
