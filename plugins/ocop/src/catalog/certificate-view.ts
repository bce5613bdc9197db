import { badgeOn, type DatedFact } from "../modules/ocop/rules/badge";
import {
  newestOn,
  statusOn,
  type CertificationStatus,
  type LegalBasis,
} from "../modules/ocop/rules/certification-status";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import { recognisingAuthority } from "../modules/ocop/rules/recognising-authority";
import type { RevocationReason } from "../modules/ocop/rules/rule-set";
import type { Star } from "../modules/ocop/rules/star";
import { citationsIn, type CitationView } from "./citation-view";
import type { CertificateRow, RecognitionRow } from "./certificate-row";
import type { PlaceRow } from "./producer-row";
import { certificationFacts } from "./product-card";

export type RecognitionView = {
  code: string;
  star: Star;
  issued_on: DatedFact | null;
  valid_until: DatedFact | null;
  extended_until: CivilDate | null;
  status: CertificationStatus;
};

/** What the public certificate page shows on a day. */
export type CertificateView = {
  code: string;
  verdict: CertificationStatus;
  legal_basis: LegalBasis | null;
  /** Stars that this certificate shows that day; null once ended or followed by a newer one. */
  star: Star | null;
  recognised_star: Star;
  days_left: number | null;
  /** `title`: the listing's name in the language asked for; null when it is not sold or translated. */
  product: {
    name: string;
    title: string | null;
    handle: string | null;
    product_set: { number: number; name_vi: string; name_en: string };
  };
  producer: { name: string; legal_name: string; handle: string | null };
  place: PlaceRow | null;
  legacy_place: string | null;
  decision_number: string | null;
  certificate_number: string | null;
  authority: { name_vi: string; name_en: string } | null;
  issued_on: DatedFact | null;
  valid_until: DatedFact | null;
  extended_until: CivilDate | null;
  revoked_on: CivilDate | null;
  revocation_reason: RevocationReason | null;
  revocation_article: string | null;
  revocation_decision_number: string | null;
  /** Code of the newest recognition of the product, when this is not it. */
  superseded_by: string | null;
  /** All recognitions of the product, newest first. */
  history: RecognitionView[];
  sources: CitationView[];
  as_of: CivilDate;
};

function dated(date: CivilDate | null, { issued_precision: precision }: RecognitionRow) {
  return date && precision ? { date, precision } : null;
}

function toRecognition(row: RecognitionRow, asOf: CivilDate): RecognitionView {
  return {
    code: row.public_code,
    star: row.star,
    issued_on: dated(row.issued_on, row),
    valid_until: dated(row.valid_until, row),
    extended_until: row.extended_until,
    status: statusOn(certificationFacts(row), asOf).status,
  };
}

/** Code of the recognition that decides the product's badge on a day; null before the first. */
function deciding(recognitions: RecognitionRow[], asOf: CivilDate): string | null {
  const facts = recognitions.map((row) => ({ ...certificationFacts(row), code: row.public_code }));
  const newest = newestOn(facts, asOf);
  return facts.find((candidate) => candidate === newest)?.code ?? null;
}

/**
 * The verdict over one certificate on a day. Null when the row holds no recognition with the code.
 */
export function toCertificateView(
  row: CertificateRow,
  { code, asOf, locale }: { code: string; asOf: CivilDate; locale: string | undefined },
): CertificateView | null {
  const asked = row.recognitions.find(({ public_code }) => public_code === code);
  if (!asked) return null;
  const facts = certificationFacts(asked);
  const { status, basis } = statusOn(facts, asOf);
  const decides = deciding(row.recognitions, asOf);
  const hasBegun = status !== "none";
  const isRevoked = status === "revoked";
  const supersededBy = hasBegun && decides !== code ? decides : null;
  const badge = badgeOn({ certifications: [facts], potential: null }, asOf);
  const authority = recognisingAuthority({
    star: asked.star,
    issuedOn: asked.issued_on,
    precision: asked.issued_precision,
    ruleSetCode: asked.rule_set_code,
    level: asked.authority_level,
  });
  return {
    code,
    verdict: status,
    legal_basis: basis,
    star: supersededBy === null ? badge.star : null,
    recognised_star: asked.star,
    days_left: badge.days_left,
    product: {
      name: row.product_name,
      title: row.listing?.is_title_translated ? row.listing.title : null,
      handle: row.listing?.handle ?? null,
      product_set: {
        number: row.set_number,
        name_vi: row.set_name_vi,
        name_en: row.set_name_en,
      },
    },
    producer: {
      name: row.producer.name,
      legal_name: row.producer.legal_name,
      handle: row.producer.is_public ? row.producer.handle : null,
    },
    place: row.place,
    legacy_place: row.producer.legacy_place,
    decision_number: asked.decision_number,
    certificate_number: asked.certificate_number,
    authority: authority && { name_vi: authority.name_vi, name_en: authority.name_en },
    issued_on: dated(asked.issued_on, asked),
    valid_until: dated(asked.valid_until, asked),
    extended_until: asked.extended_until,
    revoked_on: isRevoked ? asked.revoked_on : null,
    revocation_reason: isRevoked ? asked.revocation_reason : null,
    revocation_article: isRevoked ? (basis?.article ?? null) : null,
    revocation_decision_number: isRevoked ? asked.revocation_decision_number : null,
    superseded_by: supersededBy,
    history: row.recognitions.toReversed().map((recognition) => toRecognition(recognition, asOf)),
    sources: citationsIn(locale, asked.sources.length > 0 ? asked.sources : row.sources),
    as_of: asOf,
  };
}
