import { daysBetween, type CivilDate } from "./civil-date";
import { ruleSetOn } from "./rule-sets";

export type Star = 3 | 4 | 5;
export type DatePrecision = "day" | "month" | "year";

/** A date with the precision of its source; `date` is the earliest day that the source allows. */
export type DatedFact = { date: CivilDate; precision: DatePrecision };

export type CertificationStatus =
  "none" | "potential" | "valid" | "expiring" | "expired" | "revoked" | "validity_unknown";

/** What the register knows of one recognition. Dates null: the source gives none. */
export type CertificationFacts = {
  star: Star;
  issuedOn: CivilDate | null;
  precision: DatePrecision | null;
  /** Last valid day, counted from the earliest possible day of issue. */
  validUntil: CivilDate | null;
  revokedOn: CivilDate | null;
};

export type Badge = {
  certification_status: CertificationStatus;
  /** Stars to show today. */
  star: Star | null;
  /** Star of the newest recognition, also when it has ended. */
  last_star: Star | null;
  potential_five_star: boolean;
  issued_on: DatedFact | null;
  valid_until: DatedFact | null;
  /** Only where the last day is known to the day. */
  days_left: number | null;
  as_of: CivilDate;
};

/**
 * Status of one recognition on a day. The last valid day counts. A certificate is judged by its
 * earliest possible expiry; without a date nothing can be said of its validity. When "expiring"
 * begins is a fact of the rule set in force on that day.
 */
export function certificationStatusOn(
  certification: CertificationFacts,
  date: CivilDate,
): CertificationStatus {
  if (certification.revokedOn !== null && certification.revokedOn <= date) return "revoked";
  if (certification.validUntil === null) return "validity_unknown";
  if (certification.issuedOn !== null && certification.issuedOn > date) return "none";
  if (certification.validUntil < date) return "expired";
  const expiringDays = ruleSetOn(date)?.expiringDays ?? 0;
  return daysBetween(date, certification.validUntil) < expiringDays ? "expiring" : "valid";
}

function dated(date: CivilDate | null, precision: DatePrecision | null): DatedFact | null {
  return date === null || precision === null ? null : { date, precision };
}

function newestFirst(left: CertificationFacts, right: CertificationFacts): number {
  return (right.issuedOn ?? "").localeCompare(left.issuedOn ?? "");
}

/**
 * What a badge shows for a registered product on a day. The newest recognition issued by then
 * decides, even when it is lower than an earlier one; potential five stars are a separate fact.
 */
export function badgeOn(
  product: { certifications: CertificationFacts[]; potentialFiveStar: boolean },
  date: CivilDate,
): Badge {
  const newest = product.certifications
    .filter(({ issuedOn }) => issuedOn === null || issuedOn <= date)
    .sort(newestFirst)[0];
  const base = { potential_five_star: product.potentialFiveStar, as_of: date };
  if (!newest) {
    return {
      ...base,
      certification_status: product.potentialFiveStar ? "potential" : "none",
      star: null,
      last_star: null,
      issued_on: null,
      valid_until: null,
      days_left: null,
    };
  }
  const status = certificationStatusOn(newest, date);
  const showsStars = status === "valid" || status === "expiring";
  return {
    ...base,
    certification_status: status,
    star: showsStars ? newest.star : null,
    last_star: newest.star,
    issued_on: dated(newest.issuedOn, newest.precision),
    valid_until: dated(newest.validUntil, newest.precision),
    days_left:
      showsStars && newest.validUntil !== null && newest.precision === "day"
        ? daysBetween(date, newest.validUntil)
        : null,
  };
}
