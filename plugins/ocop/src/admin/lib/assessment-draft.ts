import {
  assess,
  scoreProblems,
  type AssessmentLevel,
  type AssessmentResult,
  type CouncilScore,
  type ScoreProblem,
} from "../../modules/ocop/rules/assessment";
import type { AssessmentKind, RuleSet } from "../../modules/ocop/rules/rule-set";
import { ruleSetForAssessment } from "../../modules/ocop/rules/rule-sets";

export const STAR_CAPS = ["1", "2", "3", "4"] as const;

/** One member's row of the form; points as typed, null while a field is empty. */
export type MemberDraft = {
  key: number;
  name: string;
  a: number | null;
  b: number | null;
  c: number | null;
};

export type AssessmentDraft = {
  kind: AssessmentKind | null;
  level: AssessmentLevel;
  assessedOn: string | null;
  filedOn: string | null;
  council: string;
  members: MemberDraft[];
  cap: (typeof STAR_CAPS)[number] | "none";
  capReason: string;
  note: string;
};

const HUNDREDTHS = 100;
const TOLERANCE = 1e-6;

/** Whole hundredths where the points have two decimals at most; otherwise a fraction, which the rule refuses. */
function hundredths(points: number): number {
  const value = points * HUNDREDTHS;
  return Math.abs(value - Math.round(value)) < TOLERANCE ? Math.round(value) : value;
}

export type AssessmentPreview = {
  /** Null: no kind or day yet, or before the first rule set. */
  ruleSet: RuleSet | null;
  problems: ScoreProblem[];
  /** Null until every member's points are there and fit. */
  result: AssessmentResult | null;
};

/** The rules that a draft falls under; null without kind and day, or before the first rule set. */
function ruleSetOf({ kind, assessedOn, filedOn }: AssessmentDraft): RuleSet | null {
  return kind === null || assessedOn === null
    ? null
    : ruleSetForAssessment({ kind, assessedOn, filedOn });
}

/** What a draft leads to as it stands, by the rule that the server applies too. */
export function previewOf(draft: AssessmentDraft): AssessmentPreview {
  const ruleSet = ruleSetOf(draft);
  const scores = draft.members.flatMap(({ a, b, c }): CouncilScore[] =>
    a === null || b === null || c === null
      ? []
      : [{ a: hundredths(a), b: hundredths(b), c: hundredths(c) }],
  );
  if (ruleSet === null || scores.length < draft.members.length) {
    return { ruleSet, problems: [], result: null };
  }
  const problems = scoreProblems(scores, ruleSet);
  if (problems.length > 0) return { ruleSet, problems, result: null };
  const rank = draft.cap === "none" ? null : (Number(draft.cap) as 1 | 2 | 3 | 4);
  const cap = rank === null ? null : { rank, reason: draft.capReason };
  return { ruleSet, problems, result: assess({ scores, level: draft.level, cap }, ruleSet) };
}

/** The request's body; null while something needed is missing. */
export function bodyOf(draft: AssessmentDraft): object | null {
  const { kind, assessedOn, cap, members } = draft;
  const reason = draft.capReason.trim();
  const isNamed = members.every(({ name }) => name.trim() !== "");
  if (kind === null || assessedOn === null || !isNamed) return null;
  if (previewOf(draft).result === null || (cap !== "none" && reason === "")) return null;
  return {
    kind,
    level: draft.level,
    assessed_on: assessedOn,
    filed_on: draft.filedOn,
    council: draft.council,
    scores: members.map(({ name, a, b, c }) => ({ member_name: name.trim(), a, b, c })),
    star_cap: cap === "none" ? null : Number(cap),
    star_cap_reason: cap === "none" ? null : reason,
    note: draft.note,
  };
}
