import { addMonths, type CivilDate } from "./civil-date";

/**
 * A version of the law, as data: the next decree is a new record here, not new code.
 * `effectiveFrom` is the first day on which a decision falls under it.
 */
export type RuleSet = {
  code: string;
  decision: string;
  effectiveFrom: CivilDate;
  /** Months a certificate is valid from the day it was issued. */
  validityMonths: number;
  /** Fewer days than this before expiry, a certificate is called expiring. */
  expiringDays: number;
  source: string;
};

export const RULE_SETS: readonly RuleSet[] = [
  {
    code: "148",
    decision: "148/QĐ-TTg",
    effectiveFrom: "2023-02-24",
    validityMonths: 36,
    expiringDays: 30,
    source: "Decision 148/QĐ-TTg of 24/02/2023 (the issuer warns 30 days before expiry)",
  },
  {
    code: "148-1489",
    decision: "148/QĐ-TTg, 1489/QĐ-TTg",
    effectiveFrom: "2025-07-06",
    validityMonths: 36,
    expiringDays: 30,
    source: "Decision 1489/QĐ-TTg of 06/07/2025",
  },
  {
    code: "26-2026",
    decision: "26/2026/QĐ-TTg",
    effectiveFrom: "2026-05-22",
    validityMonths: 36,
    expiringDays: 120,
    source:
      "Decision 26/2026/QĐ-TTg of 22/05/2026, Articles 4.3 (validity) and 7.6.a (the time to file closes 120 days before expiry)",
  },
];

/** The rule set in force on a day; null before the first one that we hold. */
export function ruleSetOn(date: CivilDate): RuleSet | null {
  return RULE_SETS.filter((ruleSet) => ruleSet.effectiveFrom <= date).at(-1) ?? null;
}

/** Certificates issued before the first rule set we hold ran for the same 36 months. */
const EARLIER_VALIDITY_MONTHS = 36;

/**
 * Last valid day of a certificate issued on `issuedOn` (Decision 26/2026/QĐ-TTg, Article 4.3).
 * @throws RangeError when `issuedOn` is not a civil date.
 */
export function validUntil(issuedOn: CivilDate): CivilDate {
  return addMonths(issuedOn, ruleSetOn(issuedOn)?.validityMonths ?? EARLIER_VALIDITY_MONTHS);
}
