import type {
  CertificationStatus,
  LegalBasis,
  Localised,
  Place,
  Source,
  Star,
} from "~/features/catalog/types";
import type { DatedFact } from "~/i18n/format";

export type RevocationReason =
  | "untruthful_dossier"
  | "criteria_no_longer_met"
  | "law_violated"
  | "mark_misused"
  | "production_stopped"
  | "other_conclusion";

export interface Recognition {
  code: string;
  star: Star;
  issued_on: DatedFact | null;
  valid_until: DatedFact | null;
  extended_until: string | null;
  status: CertificationStatus;
}

/** What the register says of one certificate on the civil date `as_of`. */
export interface Certificate {
  code: string;
  verdict: CertificationStatus;
  legal_basis: LegalBasis | null;
  /** The stars to show that day; null once it has ended or a newer recognition decides. */
  star: Star | null;
  recognised_star: Star;
  days_left: number | null;
  product: {
    name: string;
    /** In the page's language where the shop has it; null otherwise. */
    title: string | null;
    /** Null when the shop does not sell it. */
    handle: string | null;
    product_set: Localised & { number: number };
  };
  producer: { name: string; legal_name: string; handle: string | null };
  place: Place | null;
  legacy_place: string | null;
  decision_number: string | null;
  certificate_number: string | null;
  authority: Localised | null;
  issued_on: DatedFact | null;
  valid_until: DatedFact | null;
  extended_until: string | null;
  revoked_on: string | null;
  revocation_reason: RevocationReason | null;
  revocation_article: string | null;
  revocation_decision_number: string | null;
  superseded_by: string | null;
  /** All recognitions of the product, newest first. */
  history: Recognition[];
  sources: Source[];
  as_of: string;
}
