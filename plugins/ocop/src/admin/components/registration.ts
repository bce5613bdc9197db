import type { DatedFact } from "../lib/format";
import type { CertificationStatus, LegalForm } from "./status-badge";

/** What `GET /admin/ocop/products/:id/registration` answers. */
export type Registration = {
  name: string;
  badge: {
    certification_status: CertificationStatus;
    star: number | null;
    last_star: number | null;
    potential_five_star: boolean;
    issued_on: DatedFact | null;
    valid_until: DatedFact | null;
    days_left: number | null;
    as_of: string;
  };
  producer: {
    name: string;
    legal_form: LegalForm;
    legacy_place: string | null;
    administrative_unit: { full_name: string } | null;
  };
  product_set: { number: number; name_vi: string; name_en: string };
  /** Newest first. */
  certifications: { id: string; decision_number: string | null; revoked_on: string | null }[];
};
