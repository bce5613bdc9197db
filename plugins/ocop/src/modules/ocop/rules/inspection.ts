import { addDays, daysBetween, type CivilDate } from "./civil-date";
import type { LegalBasis } from "./certification-status";
import { ruleSetOn } from "./rule-sets";

/** By the year's plan, or when something calls for it (Decision 26/2026/QĐ-TTg, Article 9.2.a). */
export const INSPECTION_KINDS = ["periodic", "surprise"] as const;
export type InspectionKind = (typeof INSPECTION_KINDS)[number];

export const INSPECTION_STATES = ["planned", "done", "cancelled"] as const;
export type InspectionState = (typeof INSPECTION_STATES)[number];

export const INSPECTION_CONCLUSIONS = ["complies", "to_remedy", "violation"] as const;
export type InspectionConclusion = (typeof INSPECTION_CONCLUSIONS)[number];

/** What is looked at: the criteria, the mark, the advertising (Article 9.3), and what else is met. */
export const FINDING_SUBJECTS = [
  "criteria",
  "mark_use",
  "advertising",
  "food_safety",
  "other",
] as const;
export type FindingSubject = (typeof FINDING_SUBJECTS)[number];

export type FindingStatus = "open" | "overdue" | "remedied";

export type FindingFacts = { dueOn: CivilDate | null; remediedOn: CivilDate | null };

/** Only what is planned can still be held or called off. */
export function isInspectionOpen(state: InspectionState): boolean {
  return state === "planned";
}

/** Where a finding stands on a day; the day it is due still counts, one without a day never is late. */
export function findingStatusOn(
  { dueOn, remediedOn }: FindingFacts,
  date: CivilDate,
): FindingStatus {
  if (remediedOn !== null && remediedOn <= date) return "remedied";
  return dueOn !== null && dueOn < date ? "overdue" : "open";
}

/**
 * Whether an inspection is entered for a day that has passed without saying what it found: an
 * inspection already held is recorded together with its result, so that none stays "planned".
 */
export function isHeldWithoutResult(
  { plannedOn, hasResult }: { plannedOn: CivilDate; hasResult: boolean },
  today: CivilDate,
): boolean {
  return plannedOn < today && !hasResult;
}

export type InspectionResult = {
  doneOn: CivilDate;
  conclusion: InspectionConclusion;
  findings: { dueOn: CivilDate | null }[];
};

export type ResultProblem =
  | "done_in_future"
  | "complies_with_findings"
  | "nothing_to_remedy"
  | "remedy_without_day"
  | "due_before_done";

/** Why a result does not hold together on the day it is recorded; null when it does. */
export function resultProblem(result: InspectionResult, today: CivilDate): ResultProblem | null {
  const { doneOn, conclusion, findings } = result;
  if (doneOn > today) return "done_in_future";
  if (findings.some(({ dueOn }) => dueOn !== null && dueOn < doneOn)) return "due_before_done";
  switch (conclusion) {
    case "complies":
      return findings.length > 0 ? "complies_with_findings" : null;
    case "to_remedy":
      if (findings.length === 0) return "nothing_to_remedy";
      return findings.some(({ dueOn }) => dueOn === null) ? "remedy_without_day" : null;
    case "violation":
      return null;
  }
}

export type RemedyProblem = "remedied_in_future" | "remedied_before_inspection";

/** Why a day cannot be the one on which a finding was mended; null when it can. */
export function remedyProblem(
  { remediedOn, doneOn }: { remediedOn: CivilDate; doneOn: CivilDate | null },
  today: CivilDate,
): RemedyProblem | null {
  if (remediedOn > today) return "remedied_in_future";
  return doneOn !== null && remediedOn < doneOn ? "remedied_before_inspection" : null;
}

export type RevocationDeadline = {
  /** Last day for the decision. */
  deadlineOn: CivilDate;
  /** Days from `date` to it; 0 is today, negative is late. */
  daysLeft: number;
  basis: LegalBasis;
};

/**
 * Until when the authority decides on revocation after it concluded that there is a violation:
 * 15 days under Decision 26/2026/QĐ-TTg, Article 8.4. Null where the law of that day gives no days.
 */
export function revocationDeadlineOn(
  concludedOn: CivilDate,
  date: CivilDate,
): RevocationDeadline | null {
  const ruleSet = ruleSetOn(concludedOn);
  if (!ruleSet || ruleSet.revocationDays === null) return null;
  const deadlineOn = addDays(concludedOn, ruleSet.revocationDays);
  return {
    deadlineOn,
    daysLeft: daysBetween(date, deadlineOn),
    basis: { decision: ruleSet.decision, article: ruleSet.articles.revocation_deadline },
  };
}
