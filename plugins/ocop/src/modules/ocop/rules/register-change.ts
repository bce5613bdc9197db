import type { AssessmentLevel, AssessmentOutcome } from "./assessment";
import {
  isPotentialOn,
  type CertificationFacts,
  type PotentialFacts,
} from "./certification-status";
import type { CivilDate } from "./civil-date";
import type { AssessmentKind, AuthorityLevel, RevocationReason } from "./rule-set";
import { ruleSetOn, validUntil } from "./rule-sets";
import type { Star } from "./star";

/** One recognition as the register keeps it. */
export type CertificationRecord = CertificationFacts & {
  id: string;
  kind: AssessmentKind | null;
  authorityLevel: AuthorityLevel | null;
  decisionNumber: string | null;
  certificateNumber: string | null;
  assessmentId: string | null;
  revocationDecisionNumber: string | null;
  extensionFiledOn: CivilDate | null;
};

/** What the register knows of a product's recognitions, oldest first. */
export type ProductFacts = {
  certifications: CertificationRecord[];
  potential: PotentialFacts | null;
};

export type AssessmentFacts = {
  id: string;
  kind: AssessmentKind;
  level: AssessmentLevel;
  assessedOn: CivilDate;
  outcome: AssessmentOutcome;
};

/** A change of recognitions; every date is a civil date, every kind needs two people. */
export type RegisterChange =
  | {
      kind: "award";
      assessment: AssessmentFacts;
      star: Star;
      decisionNumber: string;
      certificateNumber: string | null;
      issuedOn: CivilDate;
    }
  | {
      kind: "revoke";
      certificationId: string;
      revokedOn: CivilDate;
      reason: RevocationReason;
      decisionNumber: string;
    }
  | { kind: "extend"; certificationId: string; filedOn: CivilDate; extendedUntil: CivilDate }
  | { kind: "end_extension"; certificationId: string; extendedUntil: CivilDate }
  | { kind: "refer_to_centre"; assessment: AssessmentFacts; approvedOn: CivilDate }
  | { kind: "end_referral"; decidedOn: CivilDate }
  | {
      kind: "correct";
      certificationId: string;
      decisionNumber: string | null;
      certificateNumber: string | null;
      issuedOn: CivilDate | null;
    };

/** The id that stands for a recognition not yet written. */
export const NEW_CERTIFICATION_ID = "new";

/** Who recognises a star by a decision of a day (Article 4.1); null before the first rule set. */
export function authorityLevelOf(star: Star, issuedOn: CivilDate): AuthorityLevel | null {
  return ruleSetOn(issuedOn)?.authorities[star].level ?? null;
}

function awarded(change: Extract<RegisterChange, { kind: "award" }>): CertificationRecord {
  return {
    id: NEW_CERTIFICATION_ID,
    star: change.star,
    kind: change.assessment.kind,
    authorityLevel: authorityLevelOf(change.star, change.issuedOn),
    decisionNumber: change.decisionNumber,
    certificateNumber: change.certificateNumber,
    assessmentId: change.assessment.id,
    issuedOn: change.issuedOn,
    precision: "day",
    validUntil: validUntil(change.issuedOn),
    extendedUntil: null,
    extensionFiledOn: null,
    revokedOn: null,
    revocationReason: null,
    revocationDecisionNumber: null,
  };
}

/** The Minister's recognition, or the centre's lower result, answers an open referral. */
function potentialAfterAward(
  potential: PotentialFacts | null,
  { assessment, issuedOn }: Extract<RegisterChange, { kind: "award" }>,
): PotentialFacts | null {
  return potential && assessment.level === "centre" && isPotentialOn(potential, issuedOn)
    ? { ...potential, decidedOn: issuedOn }
    : potential;
}

function corrected(
  certification: CertificationRecord,
  change: Extract<RegisterChange, { kind: "correct" }>,
): CertificationRecord {
  const { decisionNumber, certificateNumber, issuedOn } = change;
  const dates =
    issuedOn === null
      ? {}
      : {
          issuedOn,
          precision: "day" as const,
          validUntil: validUntil(issuedOn),
          authorityLevel: authorityLevelOf(certification.star, issuedOn),
        };
  return {
    ...certification,
    ...dates,
    decisionNumber: decisionNumber ?? certification.decisionNumber,
    certificateNumber: certificateNumber ?? certification.certificateNumber,
  };
}

/**
 * The facts as they will stand once the change is written; pure, so that who confirms sees exactly
 * what is written.
 */
export function applyChange(facts: ProductFacts, change: RegisterChange): ProductFacts {
  const edit = (id: string, edited: (record: CertificationRecord) => CertificationRecord) => ({
    ...facts,
    certifications: facts.certifications.map((record) =>
      record.id === id ? edited(record) : record,
    ),
  });
  switch (change.kind) {
    case "award":
      return {
        certifications: [...facts.certifications, awarded(change)],
        potential: potentialAfterAward(facts.potential, change),
      };
    case "revoke":
      return edit(change.certificationId, (record) => ({
        ...record,
        revokedOn: change.revokedOn,
        revocationReason: change.reason,
        revocationDecisionNumber: change.decisionNumber,
      }));
    case "extend":
      return edit(change.certificationId, (record) => ({
        ...record,
        extensionFiledOn: change.filedOn,
        extendedUntil: change.extendedUntil,
      }));
    case "end_extension":
      return edit(change.certificationId, (record) => ({
        ...record,
        extendedUntil: change.extendedUntil,
      }));
    case "refer_to_centre":
      return { ...facts, potential: { since: change.approvedOn, decidedOn: null } };
    case "end_referral":
      return facts.potential
        ? { ...facts, potential: { ...facts.potential, decidedOn: change.decidedOn } }
        : facts;
    case "correct":
      return edit(change.certificationId, (record) => corrected(record, change));
  }
}
