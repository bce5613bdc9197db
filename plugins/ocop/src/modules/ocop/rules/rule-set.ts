import type { CivilDate } from "./civil-date";
import type { Rank, Star } from "./star";

export const ASSESSMENT_KINDS = ["first", "upgrade", "re_evaluation"] as const;
/** First time, upgrade, re-evaluation (Decision 26/2026/QĐ-TTg, Article 6.1). */
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number];

export const AUTHORITY_LEVELS = ["district", "province", "ministry"] as const;
export type AuthorityLevel = (typeof AUTHORITY_LEVELS)[number];

/** Who decides, as the decree names the office. */
export type Authority = { level: AuthorityLevel; name_vi: string; name_en: string };

export const REVOCATION_REASONS = [
  "untruthful_dossier",
  "criteria_no_longer_met",
  "law_violated",
  "mark_misused",
  "production_stopped",
  "other_conclusion",
] as const;
export type RevocationReason = (typeof REVOCATION_REASONS)[number];

/** A day of every year, `MM-DD`. "Before" it: the day itself is too late. */
export type DayOfYear = string;

/**
 * One evaluation round of a year: dossiers handed up before `submitBefore` are evaluated before
 * `evaluateBefore`, which lies in the same year.
 */
export type CalendarRound = {
  number: number;
  submitBefore: DayOfYear;
  evaluateBefore: DayOfYear;
};

/** What the decree's articles say of a topic; null where its text was not at hand. */
export type RuleTopic =
  | "bands"
  | "no_certificate"
  | "authorities"
  | "validity"
  | "earlier_recognitions"
  | "renewal"
  | "potential"
  | "extension"
  | "pending_dossiers"
  | "calendar"
  | "commune_handling"
  | "re_evaluation"
  | "revocation"
  | "revocation_deadline"
  | "monitoring";

/**
 * A version of the law, as data: the next decree is one more record, not new code. All days are
 * civil dates; `effectiveFrom` is the first day on which a decision falls under it.
 */
export type RuleSet = {
  code: string;
  decision: string;
  /** What the record was written from. */
  source: string;
  issuedOn: CivilDate;
  effectiveFrom: CivilDate;
  /** Most points of each section; they sum to 100. */
  sectionCaps: { a: number; b: number; c: number };
  /** From the best rank down; a band ends below the one before it. */
  bands: readonly { rank: Rank; fromPoints: number }[];
  authorities: Record<Star, Authority>;
  /** Months a certificate is valid from the day it was issued. */
  validityMonths: number;
  /** Days before expiry between which the renewal dossier is filed; null: no window in the law. */
  renewalWindow: { earliestDays: number; latestDays: number } | null;
  /** Fewer days than this before expiry, a certificate is called expiring. */
  expiringDays: number;
  /** How long a certificate may run on while a dossier that could not be filed in time is judged. */
  transitionalExtension: { maxDays: number } | null;
  /** Days from `effectiveFrom` on in which dossiers filed earlier are finished under the old rules. */
  pendingDossierDays: Record<AssessmentKind, number> | null;
  calendar: { province: readonly CalendarRound[]; centre: readonly CalendarRound[] } | null;
  /** Working days of the commune from the day it receives a dossier. */
  communeWorkingDays: number | null;
  /** Days from the full dossier to the result of a re-evaluation. */
  reEvaluationDays: number | null;
  /** Days from the authority's conclusion to the decision of revocation. */
  revocationDays: number | null;
  /** The legal reasons of a revocation with their articles; empty where the text was not at hand. */
  revocationReasons: readonly { code: RevocationReason; article: string }[];
  articles: Record<RuleTopic, string | null>;
};
