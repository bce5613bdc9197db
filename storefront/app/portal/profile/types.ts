import type { Badge, LegalForm } from "~/features/catalog/types";
import type { LinkKind, MapPlace, OpeningHours } from "~/features/producer/profile-types";
import type { PhotoView } from "~/ui/photo";

export type OwnPicture = PhotoView & { id: string; alt: string | null; alt_en: string | null };

/** The answer of `GET /producer/profile`. */
export type OwnProfile = {
  story: string | null;
  story_en: string | null;
  craft: string | null;
  craft_en: string | null;
  opening_hours: OpeningHours | null;
  map_place: MapPlace | null;
  directions: string | null;
  links: { kind: LinkKind; url: string }[];
  pictures: OwnPicture[];
  updated_at: string | null;
};

/** The answer of `GET /producer/register`. */
export type RegisterFacts = {
  name: string;
  handle: string;
  legal_name: string;
  legal_form: LegalForm;
  registration_number: string | null;
  registered_on: string | null;
  registered_by: string | null;
  tax_code: string | null;
  place: { full_name: string } | null;
  legacy_place: string | null;
  address: string | null;
  phone: string | null;
  email: string | null;
  craft_village: string | null;
  management_systems: { id: string; name: string; valid_until: string | null }[];
  products: {
    id: string;
    name: string;
    badge: Badge;
    certifications: { public_code: string; decision_number: string | null }[];
  }[];
};

export const CORRECTED_FACTS = [
  "name",
  "legal_name",
  "legal_form",
  "registration_number",
  "registered_on",
  "registered_by",
  "tax_code",
  "place",
  "address",
  "phone",
  "email",
  "craft_village",
  "management_systems",
  "product_name",
  "product_set",
  "certification",
  "missing_product",
  "other",
] as const;

/** One of the answer of `GET /producer/register/corrections`. */
export type Correction = {
  id: string;
  fact: (typeof CORRECTED_FACTS)[number];
  state: "new" | "accepted" | "declined";
  register_says: string | null;
  is_right: string;
  note: string | null;
  file_name: string | null;
  registered_product: { id: string; name: string } | null;
  reported_on: string;
  answer: string | null;
  answered_on: string | null;
};
