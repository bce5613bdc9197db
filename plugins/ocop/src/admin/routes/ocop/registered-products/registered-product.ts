import type { vietnamese } from "../../../i18n/messages";
import type { CertificationStatus, ProducerState } from "../../../components/status-badge";
import type { Translate } from "../../../i18n/use-words";
import type { DatedFact } from "../../../lib/format";
import type { Unit } from "../producers/producer";

type Words = typeof vietnamese.registered_products;
type LegalBasis = { decision: string; article: string | null };

export type ProductSet = { number: number; name_vi: string; name_en: string };

/** A registered product as the list answers it. */
export type RegisteredProductRow = {
  id: string;
  handle: string;
  name: string;
  programme_code: string | null;
  producer: { id: string; name: string; state: ProducerState; legacy_place: string | null };
  administrative_unit: Unit | null;
  product_set: ProductSet;
  listing: { id: string; handle: string; title: string; status: string } | null;
  badge: {
    certification_status: CertificationStatus;
    legal_basis: LegalBasis | null;
    star: number | null;
    last_star: number | null;
    potential_five_star: boolean;
    valid_until: DatedFact | null;
    days_left: number | null;
    as_of: string;
  };
  updated_at: string;
};

export type RecordedCertification = {
  id: string;
  star: number;
  decision_number: string | null;
  certificate_number: string | null;
  issued_on: string | null;
  issued_precision: DatedFact["precision"] | null;
  valid_until: string | null;
  extended_until: string | null;
  revoked_on: string | null;
  status: CertificationStatus;
  legal_basis: LegalBasis | null;
  certificate_url: string;
};

/** Points are hundredths. */
export type RecordedAssessment = {
  id: string;
  kind: "first" | "upgrade" | "re_evaluation";
  assessed_on: string;
  council: string | null;
  mean_a_hundredths: number;
  mean_b_hundredths: number;
  mean_c_hundredths: number;
  mean_total_hundredths: number;
  rank: number;
  star_cap_reason: string | null;
};

/** A registered product as its page reads it. */
export type RegisteredProduct = RegisteredProductRow & {
  description: string | null;
  evidence_grade: keyof Words["evidence_grades"] | null;
  certifications: RecordedCertification[];
  assessments: RecordedAssessment[];
  open_changes: {
    id: string;
    kind: keyof Words["change_kinds"];
    proposed_by_name: string;
    note: string | null;
    created_at: string;
  }[];
  dossiers: {
    id: string;
    kind: RecordedAssessment["kind"];
    level: keyof Words["dossier_levels"];
    state: keyof Words["dossier_states"];
    filed_on: string | null;
  }[];
  recalls: {
    id: string;
    lots: string[];
    reason_vi: string;
    reason_en: string | null;
    announced_on: string;
    ended_on: string | null;
  }[];
  document_count: number;
};

/** A product set as people know it: its number and its name. */
export function productSetName(set: ProductSet, language: "vi" | "en"): string {
  return `${set.number}. ${language === "vi" ? set.name_vi : set.name_en}`;
}

/** Decision and article that a status rests on, in words; null where none is known. */
export function basisInWords(basis: LegalBasis | null, t: Translate): string | null {
  if (basis === null) return null;
  const { decision, article } = basis;
  return article === null
    ? t("registered_products.basis_decision", { decision })
    : t("registered_products.basis_article", { decision, article });
}
