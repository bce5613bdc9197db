import { newestOn, renewalWindowOf, type CertificationFacts } from "./certification-status";
import { daysBetween, type CivilDate } from "./civil-date";
import { ruleSetOn } from "./rule-sets";

/**
 * `not_yet`: before the window; `open`: file now; `late`: the window has closed, the certificate still
 * runs; `ended`: it has run out; `revoked`; `unknown`: nothing can be said without a date.
 */
export const RENEWAL_STATES = ["not_yet", "open", "late", "ended", "revoked", "unknown"] as const;
export type RenewalState = (typeof RENEWAL_STATES)[number];

export type Renewal = {
  state: RenewalState;
  valid_until: CivilDate | null;
  /** First and last day to file a dossier for a new evaluation (Article 7.6.a); null: no window. */
  opens_on: CivilDate | null;
  closes_on: CivilDate | null;
  /** Until the window opens; null unless `not_yet`. */
  days_to_open: number | null;
  /** Until the last day to file, which counts; null unless `open`. */
  days_to_file: number | null;
  /** Until the last valid day; null when it is over or not known. */
  days_left: number | null;
};

const UNKNOWN: Renewal = {
  state: "unknown",
  valid_until: null,
  opens_on: null,
  closes_on: null,
  days_to_open: null,
  days_to_file: null,
  days_left: null,
};

/**
 * When the newest certificate of a product is to be renewed, seen on a day, by the rule set in force
 * then; null for a product that was never recognised. A certificate counts from its earliest possible
 * day; a granted extension does not move the window, which is over by then.
 */
export function renewalOn(certifications: CertificationFacts[], date: CivilDate): Renewal | null {
  const newest = newestOn(certifications, date);
  if (newest === null) return null;
  const { validUntil, revokedOn } = newest;
  if (revokedOn !== null && revokedOn <= date) {
    return { ...UNKNOWN, state: "revoked", valid_until: validUntil };
  }
  if (validUntil === null) return UNKNOWN;
  const window = renewalWindowOf(validUntil, ruleSetOn(date));
  const known = {
    ...UNKNOWN,
    valid_until: validUntil,
    opens_on: window?.opensOn ?? null,
    closes_on: window?.closesOn ?? null,
  };
  if (date > validUntil) return { ...known, state: "ended" };
  const days_left = daysBetween(date, validUntil);
  if (window === null) return { ...known, state: "unknown", days_left };
  if (date < window.opensOn) {
    const days_to_open = daysBetween(date, window.opensOn);
    return { ...known, state: "not_yet", days_left, days_to_open };
  }
  if (date > window.closesOn) return { ...known, state: "late", days_left };
  return { ...known, state: "open", days_left, days_to_file: daysBetween(date, window.closesOn) };
}
