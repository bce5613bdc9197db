import {
  isPotentialOn,
  productStatusOn,
  STATUSES_WITH_STARS,
  type CertificationFacts,
  type CertificationStatus,
  type DatePrecision,
  type LegalBasis,
  type PotentialFacts,
} from "./certification-status";
import { daysBetween, type CivilDate } from "./civil-date";
import type { Star } from "./star";

/** A date with the precision of its source; `date` is the earliest day that the source allows. */
export type DatedFact = { date: CivilDate; precision: DatePrecision };

export type Badge = {
  certification_status: CertificationStatus;
  /** The article that the status rests on. */
  legal_basis: LegalBasis | null;
  /** Stars to show today. */
  star: Star | null;
  /** Star of the newest recognition, also when it has ended. */
  last_star: Star | null;
  potential_five_star: boolean;
  issued_on: DatedFact | null;
  valid_until: DatedFact | null;
  /** Last day of a transitional extension; null when none was granted. */
  extended_until: CivilDate | null;
  /** Only where the last day is known to the day. */
  days_left: number | null;
  as_of: CivilDate;
};

function dated(date: CivilDate | null, precision: DatePrecision | null): DatedFact | null {
  return date === null || precision === null ? null : { date, precision };
}

function daysLeft(
  newest: CertificationFacts,
  status: CertificationStatus,
  date: CivilDate,
): number | null {
  if (newest.precision !== "day" || !STATUSES_WITH_STARS.includes(status)) return null;
  const lastDay = status === "extended" ? newest.extendedUntil : newest.validUntil;
  return lastDay ? daysBetween(date, lastDay) : null;
}

/**
 * What a badge shows for a registered product on a day. The newest recognition issued by then
 * decides, even when it is lower than an earlier one; potential five stars are a separate fact.
 */
export function badgeOn(
  product: { certifications: CertificationFacts[]; potential: PotentialFacts | null },
  date: CivilDate,
): Badge {
  const { status, basis, newest } = productStatusOn(product, date);
  const showsStars = STATUSES_WITH_STARS.includes(status);
  return {
    certification_status: status,
    legal_basis: basis,
    star: newest && showsStars ? newest.star : null,
    last_star: newest?.star ?? null,
    potential_five_star: isPotentialOn(product.potential, date),
    issued_on: newest && dated(newest.issuedOn, newest.precision),
    valid_until: newest && dated(newest.validUntil, newest.precision),
    extended_until: newest?.extendedUntil ?? null,
    days_left: newest && daysLeft(newest, status, date),
    as_of: date,
  };
}
