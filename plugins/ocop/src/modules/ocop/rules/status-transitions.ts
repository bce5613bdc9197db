import {
  productStatusOn,
  type CertificationFacts,
  type CertificationStatus,
  type PotentialFacts,
} from "./certification-status";
import { addDays, type CivilDate } from "./civil-date";
import { RULE_SETS } from "./rule-sets";

/** A registered product as the rules see it; a recognition may carry more, such as its id. */
export type WatchedProduct<Facts extends CertificationFacts = CertificationFacts> = {
  certifications: Facts[];
  potential: PotentialFacts | null;
};

/** A day that began with another status than the day before it. */
export type StatusChange<Facts extends CertificationFacts = CertificationFacts> = {
  changedOn: CivilDate;
  from: CertificationStatus;
  to: CertificationStatus;
  /** The recognition that decides from then on; null while there is none. */
  certification: Facts | null;
};

/** What was known of a product when it was last looked at. */
export type LastLook = { status: CertificationStatus; lookedOn: CivilDate };

function statusOf<Facts extends CertificationFacts>(
  product: WatchedProduct<Facts>,
  date: CivilDate,
): { status: CertificationStatus; certification: Facts | null } {
  const { status, newest } = productStatusOn(product, date);
  // The rule hands back one of the objects that it was given.
  return { status, certification: product.certifications.find((one) => one === newest) ?? null };
}

/**
 * The days on which one recognition can change its status: issue, revocation, the day after its
 * term and after its extension, and where the windows of each rule set begin.
 */
function boundariesOf(certification: CertificationFacts): (CivilDate | null)[] {
  const { issuedOn, revokedOn, validUntil, extendedUntil } = certification;
  if (validUntil === null) return [issuedOn, revokedOn];
  const windows = RULE_SETS.flatMap(({ renewalWindow, expiringDays }) => [
    renewalWindow && addDays(validUntil, -renewalWindow.earliestDays),
    addDays(validUntil, 1 - expiringDays),
  ]);
  const afterExtension = extendedUntil ? addDays(extendedUntil, 1) : null;
  return [issuedOn, revokedOn, addDays(validUntil, 1), afterExtension, ...windows];
}

/**
 * The changes of a registered product's status in the days after `fromExclusive` until
 * `toInclusive`, oldest first: the same as walking day by day, but only days are looked at on
 * which a status can change, so that a long gap costs no more than a short one. Empty when
 * `toInclusive` is not later.
 */
export function transitionsBetween<Facts extends CertificationFacts>(
  product: WatchedProduct<Facts>,
  fromExclusive: CivilDate,
  toInclusive: CivilDate,
): StatusChange<Facts>[] {
  const days = [
    ...product.certifications.flatMap(boundariesOf),
    product.potential?.since,
    product.potential?.decidedOn,
    ...RULE_SETS.map(({ effectiveFrom }) => effectiveFrom),
  ].filter((day): day is CivilDate => !!day && day > fromExclusive && day <= toInclusive);
  const changes: StatusChange<Facts>[] = [];
  let from = statusOf(product, fromExclusive).status;
  for (const day of [...new Set(days)].sort()) {
    const { status: to, certification } = statusOf(product, day);
    if (to !== from) changes.push({ changedOn: day, from, to, certification });
    from = to;
  }
  return changes;
}

/**
 * The changes since a product was last looked at. What was entered into the register afterwards
 * may have changed that day itself (a revocation confirmed at noon, a recognition entered weeks
 * late): such a change stands first and carries the day of the last look, on which it was not yet
 * known. Each change begins with the status in which the one before it ended.
 */
export function changesSince<Facts extends CertificationFacts>(
  product: WatchedProduct<Facts>,
  { status: known, lookedOn }: LastLook,
  date: CivilDate,
): StatusChange<Facts>[] {
  const { status, certification } = statusOf(product, lookedOn);
  const late: StatusChange<Facts>[] =
    status === known ? [] : [{ changedOn: lookedOn, from: known, to: status, certification }];
  return [...late, ...transitionsBetween(product, lookedOn, date)];
}
