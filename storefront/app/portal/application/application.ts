/** The answer of `GET /producer/application`: the person's latest application to join. */
export type Application = {
  id: string;
  state: ApplicationState;
  name: string | null;
  legal_name: string | null;
  legal_form: LegalForm | null;
  unit_code: string | null;
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
  producer_name: string | null;
  documents: { id: string; type: PaperType; file_name: string; size_bytes: number }[];
  /** Oldest first. */
  steps: { id: string; action: StepAction; words: string | null; created_at: string }[];
  needs: Need[];
  may_edit: boolean;
  is_open: boolean;
};

export type ApplicationState =
  "draft" | "submitted" | "more_requested" | "approved" | "refused" | "withdrawn";
type StepAction =
  "submitted" | "more_requested" | "answered" | "approved" | "refused" | "withdrawn";
export type Need =
  | "name"
  | "legal_name"
  | "legal_form"
  | "unit_code"
  | "address"
  | "phone"
  | "registration_number"
  | "tax_code"
  | "documents";

/** In the order in which people choose: what is common first. */
export const LEGAL_FORMS = [
  "household",
  "cooperative",
  "cooperative_group",
  "enterprise",
  "farm",
  "association",
  "operating_centre",
] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];

export const PAPER_TYPES = [
  "business_registration",
  "food_safety_certificate",
  "production_licence",
  "other",
] as const;
export type PaperType = (typeof PAPER_TYPES)[number];

/** The whole province is one: people choose among its communes alone. */
export const PROVINCE = { code: "51", name: "Quảng Ngãi" };
