import type { LegalForm, ProducerState } from "../status-badge";

export const SENT_STATES = [
  "submitted",
  "more_requested",
  "approved",
  "refused",
  "withdrawn",
] as const;
export type ApplicationState = (typeof SENT_STATES)[number];
type StepAction = "answered" | ApplicationState;

export const APPLICATIONS_API = "/admin/ocop/applications";
export const applicationPage = (id: string) => `/ocop/applications/${id}`;

/** An application as list and page read it; what was sent lacks nothing that is needed. */
export type Application = {
  id: string;
  state: ApplicationState;
  applicant_name: string;
  applicant_phone: string;
  name: string;
  legal_name: string;
  legal_form: LegalForm;
  unit_name: string | null;
  address: string | null;
  registration_number: string | null;
  registered_on: string | null;
  registered_by: string | null;
  tax_code: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  craft_village: string | null;
  makes: string | null;
  submitted_at: string;
  producer_id: string | null;
  producer_name: string | null;
  documents: {
    id: string;
    type: "business_registration" | "food_safety_certificate" | "production_licence" | "other";
    file_name: string;
    size_bytes: number;
  }[];
  /** Oldest first. */
  steps: {
    id: string;
    action: StepAction;
    words: string | null;
    actor_name: string | null;
    created_at: string;
  }[];
};

export type SimilarProducer = {
  id: string;
  name: string;
  legal_name: string;
  state: ProducerState;
  place: string | null;
  same: ("tax_code" | "registration_number" | "name")[];
};

export type ApplicationDetail = Application & { similar_producers: SimilarProducer[] };
