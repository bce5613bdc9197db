import type { LEGAL_FORMS } from "../modules/ocop/models/producer";
import { badgeOn, type Badge, type DatedFact } from "../modules/ocop/rules/badge";
import {
  statusOn,
  type CertificationStatus,
  type DatePrecision,
} from "../modules/ocop/rules/certification-status";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type { RevocationReason } from "../modules/ocop/rules/rule-set";
import type { Star } from "../modules/ocop/rules/star";
import { certificationFacts, potentialFacts } from "./product-card";

export type RegisteredCertification = {
  id: string;
  star: Star;
  decision_number: string | null;
  issued_on: string | null;
  issued_precision: DatePrecision | null;
  valid_until: string | null;
  extended_until: string | null;
  revoked_on: string | null;
  revocation_reason: RevocationReason | null;
};

/** A registered product as the register holds it, with what it belongs to. */
export type RegisteredProductRecord = {
  id: string;
  handle: string;
  name: string;
  potential_five_star: boolean;
  potential_since: string | null;
  potential_decided_on: string | null;
  producer: {
    id: string;
    name: string;
    legal_form: (typeof LEGAL_FORMS)[number];
    legacy_place: string | null;
    administrative_unit: { code: string; full_name: string } | null;
  };
  product_set: { number: number; name_vi: string; name_en: string };
  certifications: RegisteredCertification[];
};

/** The fields of `RegisteredProductRecord`, as a query of modules names them. */
export const REGISTERED_PRODUCT_FIELDS = [
  ...["id", "handle", "name"],
  ...["potential_five_star", "potential_since", "potential_decided_on"],
  ...["producer.id", "producer.name", "producer.legal_form", "producer.legacy_place"],
  ...["producer.administrative_unit.code", "producer.administrative_unit.full_name"],
  ...["product_set.number", "product_set.name_vi", "product_set.name_en"],
  ...["certifications.id", "certifications.star", "certifications.decision_number"],
  ...["certifications.issued_on", "certifications.issued_precision"],
  ...["certifications.valid_until", "certifications.extended_until"],
  ...["certifications.revoked_on", "certifications.revocation_reason"],
];

export type RegistrationView = Omit<RegisteredProductRecord, "certifications"> & {
  badge: Badge;
  /** Newest first. */
  certifications: {
    id: string;
    star: Star;
    decision_number: string | null;
    issued_on: DatedFact | null;
    valid_until: DatedFact | null;
    revoked_on: CivilDate | null;
    status: CertificationStatus;
  }[];
};

function byAge(left: RegisteredCertification, right: RegisteredCertification): number {
  return (left.issued_on ?? "").localeCompare(right.issued_on ?? "");
}

/** What the register says of a product on a day, for the staff: all of it, not only what is valid. */
export function toRegistrationView(
  { certifications, ...product }: RegisteredProductRecord,
  asOf: CivilDate,
): RegistrationView {
  const oldestFirst = certifications.toSorted(byAge);
  return {
    ...product,
    badge: badgeOn(
      { certifications: oldestFirst.map(certificationFacts), potential: potentialFacts(product) },
      asOf,
    ),
    certifications: oldestFirst.toReversed().map((certification) => {
      const { issued_precision: precision } = certification;
      const dated = (date: CivilDate | null) => (date && precision ? { date, precision } : null);
      return {
        id: certification.id,
        star: certification.star,
        decision_number: certification.decision_number,
        issued_on: dated(certification.issued_on),
        valid_until: dated(certification.valid_until),
        revoked_on: certification.revoked_on,
        status: statusOn(certificationFacts(certification), asOf).status,
      };
    }),
  };
}
