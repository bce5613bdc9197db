import { addDays, addMonths, type CivilDate } from "./civil-date";
import type { AssessmentKind, RuleSet } from "./rule-set";
import { DECISION_148 } from "./rule-sets/decision-148";
import { DECISION_1489 } from "./rule-sets/decision-1489";
import { DECISION_26_2026 } from "./rule-sets/decision-26-2026";

/** Every version of the law that we hold, oldest first. The next decree is appended here. */
export const RULE_SETS: readonly RuleSet[] = [DECISION_148, DECISION_1489, DECISION_26_2026];

/** The rule set in force on a day; null before the first one that we hold. */
export function ruleSetOn(date: CivilDate): RuleSet | null {
  return RULE_SETS.filter((ruleSet) => ruleSet.effectiveFrom <= date).at(-1) ?? null;
}

/** The rule set with a code; null when there is none. */
export function ruleSetOf(code: string): RuleSet | null {
  return RULE_SETS.find((ruleSet) => ruleSet.code === code) ?? null;
}

/**
 * The rule set that an assessment is made under. A dossier filed before a new decree took effect is
 * finished under the rules before it, within the days the decree gives (Decision 26/2026/QĐ-TTg,
 * Article 12.2: 60 for first and upgrade, 30 for re-evaluation, counted from the first day of
 * effect); null before the first rule set that we hold.
 */
export function ruleSetForAssessment({
  kind,
  assessedOn,
  filedOn,
}: {
  kind: AssessmentKind;
  assessedOn: CivilDate;
  /** Day the producer filed the dossier; null when it is not recorded. */
  filedOn: CivilDate | null;
}): RuleSet | null {
  const current = ruleSetOn(assessedOn);
  if (!current?.pendingDossierDays || filedOn === null || filedOn >= current.effectiveFrom) {
    return current;
  }
  const lastDay = addDays(current.effectiveFrom, current.pendingDossierDays[kind]);
  return assessedOn <= lastDay ? ruleSetOn(addDays(current.effectiveFrom, -1)) : current;
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
