import { addDays, type CivilDate } from "../civil-date";
import type { RuleSet } from "../rule-set";
import { RULE_SETS } from "../rule-sets";

export const ROUND_LEVELS = ["province", "centre"] as const;
export type RoundLevel = (typeof ROUND_LEVELS)[number];

/** One evaluation round; the last days count. */
export type Round = {
  /** Such as `province-2026-1`. */
  code: string;
  level: RoundLevel;
  /** Year of the evaluation; of a legal round the submission lies in the same one. */
  year: number;
  number: number;
  submit_by: CivilDate;
  evaluate_by: CivilDate;
  /** Whether the decree itself sets it; an extra one rests on the council's plan (Article 5). */
  is_legal: boolean;
};

export function roundCode(level: RoundLevel, year: number, number: number): string {
  return `${level}-${year}-${number}`;
}

/** "Before" a day of the year: its last day is the one before. */
function dayBefore(year: number, dayOfYear: string): CivilDate {
  return addDays(`${String(year).padStart(4, "0")}-${dayOfYear}`, -1);
}

/** The newest rule set in force by the end of the year. */
function ruleSetOfYear(year: number): RuleSet | undefined {
  const lastDay = `${String(year).padStart(4, "0")}-12-31`;
  return RULE_SETS.filter(({ effectiveFrom }) => effectiveFrom <= lastDay).at(-1);
}

/**
 * The rounds of a year that the decree sets (Decision 26/2026/QĐ-TTg, Article 5). "Before 30 April"
 * leaves 29 April as the last day; round 2 of the centre is the one evaluated before 30 March of
 * the same year. In the year of a new decree only the rounds that begin under it; empty for a year
 * whose decree set no calendar that we hold.
 */
export function legalRoundsOf(year: number): Round[] {
  const ruleSet = ruleSetOfYear(year);
  if (!ruleSet?.calendar) return [];
  const { calendar, effectiveFrom } = ruleSet;
  const rounds = ROUND_LEVELS.flatMap((level) =>
    calendar[level].map(({ number, submitBefore, evaluateBefore }) => ({
      code: roundCode(level, year, number),
      level,
      year,
      number,
      submit_by: dayBefore(year, submitBefore),
      evaluate_by: dayBefore(year, evaluateBefore),
      is_legal: true,
    })),
  );
  return rounds.filter(({ submit_by }) => submit_by >= effectiveFrom);
}

const bySubmission = (left: Round, right: Round) =>
  left.submit_by.localeCompare(right.submit_by) || left.code.localeCompare(right.code);

/** Legal and extra rounds of a year, by their last day of submission. */
export function roundsOf(year: number, extra: readonly Round[]): Round[] {
  return [...legalRoundsOf(year), ...extra.filter((round) => round.year === year)].sort(
    bySubmission,
  );
}

/**
 * The round that a dossier handed up on a day falls into: the first one whose last day of
 * submission has not passed. Null when no decree in force sets one.
 */
export function roundFor(
  level: RoundLevel,
  date: CivilDate,
  extra: readonly Round[] = [],
): Round | null {
  const year = Number(date.slice(0, 4));
  const rounds = [...roundsOf(year, extra), ...roundsOf(year + 1, extra)].sort(bySubmission);
  return rounds.find((round) => round.level === level && round.submit_by >= date) ?? null;
}

/** The round with a code, legal or extra; null when there is none. */
export function roundByCode(code: string, extra: readonly Round[] = []): Round | null {
  const year = Number(/^(?:province|centre)-(\d{4})-\d+$/.exec(code)?.[1] ?? Number.NaN);
  if (Number.isNaN(year)) return null;
  return roundsOf(year, extra).find((round) => round.code === code) ?? null;
}
