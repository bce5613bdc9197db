import type {
  CertificationStatus,
  LegalForm,
  ProducerState,
} from "../../../components/status-badge";

export type Unit = { code: string; full_name: string };

/** A producer as the list answers it. */
export type ProducerRow = {
  id: string;
  handle: string;
  name: string;
  legal_name: string;
  legal_form: LegalForm;
  state: ProducerState;
  tax_code: string | null;
  phone: string | null;
  email: string | null;
  administrative_unit: Unit | null;
  legacy_place: string | null;
  product_count: number;
  updated_at: string;
};

export type ManagementSystem = {
  id: string;
  name: string;
  certificate_number: string | null;
  issuer: string | null;
  valid_from: string | null;
  valid_until: string | null;
  validity: "valid" | "not_yet" | "expired" | "unknown";
  days_left: number | null;
  updated_at: string;
};

export type Member = {
  id: string;
  name: string;
  phone: string | null;
  email: string | null;
  role: "owner" | "member";
  state: "invited" | "active" | "removed";
  updated_at: string;
};

/** A producer as its page reads it. */
export type Producer = ProducerRow & {
  registration_number: string | null;
  registered_on: string | null;
  registered_by: string | null;
  website: string | null;
  address: string | null;
  craft_village: string | null;
  story: string | null;
  management_systems: ManagementSystem[];
  members: Member[];
  state_changes: {
    id: string;
    from_state: ProducerState | null;
    to_state: ProducerState;
    reason: string;
    actor_name: string | null;
    created_at: string;
  }[];
  registered_products: {
    id: string;
    name: string;
    product_set: { number: number; name_vi: string; name_en: string };
    listing: { status: string } | null;
    badge: { certification_status: CertificationStatus; star: number | null };
  }[];
  next_states: ProducerState[];
};

export const LEGAL_FORMS = [
  ...(["cooperative", "cooperative_group", "enterprise", "farm", "household"] as const),
  ...(["association", "operating_centre"] as const),
];

export const PRODUCER_STATES = ["applied", "active", "suspended", "closed"] as const;

/** Where a producer is, as exactly as the register knows. */
export function placeOf({
  administrative_unit: unit,
  legacy_place: formerPlace,
}: Pick<ProducerRow, "administrative_unit" | "legacy_place">): string | null {
  return unit?.full_name ?? formerPlace;
}

/** Empty fields are sent as "there is none". */
export function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
