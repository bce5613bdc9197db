import type { InferTypeOf } from "@medusajs/framework/types";
import type { Assessment } from "../modules/ocop/models/assessment";
import type { Certification } from "../modules/ocop/models/certification";
import type { AssessmentOutcome } from "../modules/ocop/rules/assessment";
import type {
  AssessmentFacts,
  CertificationRecord,
  ProductFacts,
} from "../modules/ocop/rules/register-change";
import { isStar, type Rank, type Star } from "../modules/ocop/rules/star";

type CertificationRow = Omit<InferTypeOf<typeof Certification>, "registered_product"> & {
  created_at: Date | string;
};

/** A recognition as the rules read it. */
export function certificationRecord(row: CertificationRow): CertificationRecord {
  return {
    id: row.id,
    star: row.star as Star,
    kind: row.kind,
    authorityLevel: row.authority_level,
    decisionNumber: row.decision_number,
    certificateNumber: row.certificate_number,
    assessmentId: row.assessment_id,
    issuedOn: row.issued_on,
    precision: row.issued_precision,
    validUntil: row.valid_until,
    extendedUntil: row.extended_until,
    extensionFiledOn: row.extension_filed_on,
    revokedOn: row.revoked_on,
    revocationReason: row.revocation_reason,
    revocationDecisionNumber: row.revocation_decision_number,
  };
}

/** Oldest first: undated ones before all others, of one day the one entered later after the other. */
function byAge(left: CertificationRow, right: CertificationRow): number {
  return (
    (left.issued_on ?? "").localeCompare(right.issued_on ?? "") ||
    new Date(left.created_at).getTime() - new Date(right.created_at).getTime() ||
    left.id.localeCompare(right.id)
  );
}

/** The facts of a registered product that was read with its certifications. */
export function productFacts(product: {
  potential_five_star: boolean;
  potential_since: string | null;
  potential_decided_on: string | null;
  certifications: CertificationRow[];
}): ProductFacts {
  return {
    certifications: [...product.certifications].sort(byAge).map(certificationRecord),
    potential: product.potential_five_star
      ? { since: product.potential_since, decidedOn: product.potential_decided_on }
      : null,
  };
}

type AssessmentRow = Pick<
  InferTypeOf<typeof Assessment>,
  "id" | "kind" | "level" | "assessed_on" | "rank" | "outcome"
>;

function outcomeOf({ rank, outcome }: AssessmentRow): AssessmentOutcome {
  if (outcome === "refer_to_centre") return { kind: "refer_to_centre" };
  const stars = rank as Rank;
  return isStar(stars)
    ? { kind: "recognise", star: stars }
    : { kind: "no_certificate", rank: stars };
}

/** An assessment as the rules read it. */
export function assessmentFacts(row: AssessmentRow): AssessmentFacts {
  return {
    id: row.id,
    kind: row.kind,
    level: row.level,
    assessedOn: row.assessed_on,
    outcome: outcomeOf(row),
  };
}
