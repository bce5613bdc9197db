import { addDays, daysBetween, type CivilDate } from "./civil-date";
import type { RevocationReason, RuleSet, RuleTopic } from "./rule-set";
import { ruleSetOn } from "./rule-sets";
import type { Star } from "./star";

export type DatePrecision = "day" | "month" | "year";

export const CERTIFICATION_STATUSES = [
  "none",
  "potential",
  "valid",
  "renewal_due",
  "expiring",
  "extended",
  "expired",
  "revoked",
  "validity_unknown",
] as const;
export type CertificationStatus = (typeof CERTIFICATION_STATUSES)[number];

/** What the register knows of one recognition. Dates null: the source gives none. */
export type CertificationFacts = {
  star: Star;
  /** Earliest day that the source allows. */
  issuedOn: CivilDate | null;
  precision: DatePrecision | null;
  /** Last valid day, counted from the earliest possible day of issue. */
  validUntil: CivilDate | null;
  revokedOn: CivilDate | null;
  revocationReason?: RevocationReason | null;
  /** Last day of a transitional extension that was granted. */
  extendedUntil?: CivilDate | null;
};

/** A referral to the centre: from the day of approval until the Minister decided. */
export type PotentialFacts = {
  /** Null: the source gives no day. */
  since: CivilDate | null;
  /** First day on which it is decided; null while it is open. */
  decidedOn: CivilDate | null;
};

/** Where in the law a status rests; article null where its text was not at hand. */
export type LegalBasis = { decision: string; article: string | null };

export type StatusOnDay = { status: CertificationStatus; basis: LegalBasis | null };

/** Statuses under which the stars are shown. */
export const STATUSES_WITH_STARS: readonly CertificationStatus[] = [
  "valid",
  "renewal_due",
  "expiring",
  "extended",
];

function basis(ruleSet: RuleSet | null, topic: RuleTopic): LegalBasis | null {
  return ruleSet && { decision: ruleSet.decision, article: ruleSet.articles[topic] };
}

/** A recognition made before the decree in force runs to the end of its own term. */
function validityTopic(certification: CertificationFacts, ruleSet: RuleSet | null): RuleTopic {
  const isEarlier =
    ruleSet !== null &&
    certification.issuedOn !== null &&
    certification.issuedOn < ruleSet.effectiveFrom;
  return isEarlier && ruleSet.articles.earlier_recognitions !== null
    ? "earlier_recognitions"
    : "validity";
}

function revocationBasis(certification: CertificationFacts): LegalBasis | null {
  const ruleSet = certification.revokedOn === null ? null : ruleSetOn(certification.revokedOn);
  const reason = ruleSet?.revocationReasons.find(
    ({ code }) => code === certification.revocationReason,
  );
  return reason && ruleSet
    ? { decision: ruleSet.decision, article: reason.article }
    : basis(ruleSet, "revocation");
}

function statusWhileValid(
  daysLeft: number,
  { renewalWindow, expiringDays }: Pick<RuleSet, "renewalWindow" | "expiringDays">,
): "valid" | "renewal_due" | "expiring" {
  if (daysLeft < expiringDays) return "expiring";
  if (renewalWindow && daysLeft <= renewalWindow.earliestDays) return "renewal_due";
  return "valid";
}

/** Before the first rule set that we hold nothing is known of windows and warnings. */
const NO_WINDOW = { renewalWindow: null, expiringDays: 0 };

/**
 * Status of one recognition on a day with the article it rests on. The last valid day counts. A
 * certificate is judged by its earliest possible expiry; without a date nothing can be said of its
 * validity. Windows are those of the rule set in force on that day: from 180 to 120 days before
 * expiry the renewal dossier is filed, after that the certificate is expiring (Decision
 * 26/2026/QĐ-TTg, Article 7.6.a); an extension that was granted keeps it valid (Article 12.3).
 */
export function statusOn(certification: CertificationFacts, date: CivilDate): StatusOnDay {
  const ruleSet = ruleSetOn(date);
  if (certification.issuedOn !== null && certification.issuedOn > date) {
    return { status: "none", basis: basis(ruleSet, "authorities") };
  }
  if (certification.revokedOn !== null && certification.revokedOn <= date) {
    return { status: "revoked", basis: revocationBasis(certification) };
  }
  if (certification.validUntil === null) return { status: "validity_unknown", basis: null };
  const topic = validityTopic(certification, ruleSet);
  if (date > certification.validUntil) {
    return certification.extendedUntil && date <= certification.extendedUntil
      ? { status: "extended", basis: basis(ruleSet, "extension") }
      : { status: "expired", basis: basis(ruleSet, topic) };
  }
  const status = statusWhileValid(
    daysBetween(date, certification.validUntil),
    ruleSet ?? NO_WINDOW,
  );
  return { status, basis: basis(ruleSet, status === "valid" ? topic : "renewal") };
}

/** Whether a referral to the centre is open on a day. */
export function isPotentialOn(potential: PotentialFacts | null, date: CivilDate): boolean {
  if (potential === null) return false;
  const hasBegun = potential.since === null || potential.since <= date;
  return hasBegun && (potential.decidedOn === null || date < potential.decidedOn);
}

/**
 * Status of a registered product on a day: that of its newest recognition issued by then, else
 * potential while a referral is open (Article 7.3.e), else none.
 */
export function productStatusOn(
  product: { certifications: CertificationFacts[]; potential: PotentialFacts | null },
  date: CivilDate,
): StatusOnDay & { newest: CertificationFacts | null } {
  const newest = newestOn(product.certifications, date);
  if (newest) return { ...statusOn(newest, date), newest };
  const ruleSet = ruleSetOn(date);
  return isPotentialOn(product.potential, date)
    ? { status: "potential", basis: basis(ruleSet, "potential"), newest }
    : { status: "none", basis: basis(ruleSet, "authorities"), newest };
}

/**
 * The newest recognition issued by a day, even when it is lower than an earlier one; of two of the
 * same day the later one in the list. Undated ones count as oldest.
 */
export function newestOn(
  certifications: CertificationFacts[],
  date: CivilDate,
): CertificationFacts | null {
  let newest: CertificationFacts | null = null;
  for (const candidate of certifications) {
    if (candidate.issuedOn !== null && candidate.issuedOn > date) continue;
    if (newest === null || (candidate.issuedOn ?? "") >= (newest.issuedOn ?? "")) {
      newest = candidate;
    }
  }
  return newest;
}

/** First and last day on which the renewal dossier is filed (Article 7.6.a); null: no window. */
export function renewalWindowOf(
  validUntilDay: CivilDate,
  ruleSet: RuleSet | null,
): { opensOn: CivilDate; closesOn: CivilDate } | null {
  if (!ruleSet?.renewalWindow) return null;
  const { earliestDays, latestDays } = ruleSet.renewalWindow;
  return {
    opensOn: addDays(validUntilDay, -earliestDays),
    closesOn: addDays(validUntilDay, -latestDays),
  };
}

/**
 * The longest extension a certificate may get (Decision 26/2026/QĐ-TTg, Article 12.3): its term was
 * running when the decree took effect and its filing window had closed by then, so the dossier could
 * not be filed in time. Null: not eligible. docs/decisions/006 says why it is read so.
 */
export function longestExtension(certification: CertificationFacts): CivilDate | null {
  const { validUntil: lastDay } = certification;
  if (lastDay === null) return null;
  const ruleSet = ruleSetOn(lastDay);
  if (!ruleSet?.transitionalExtension) return null;
  const window = renewalWindowOf(lastDay, ruleSet);
  const couldFile = window === null || window.closesOn >= ruleSet.effectiveFrom;
  return couldFile ? null : addDays(lastDay, ruleSet.transitionalExtension.maxDays);
}
