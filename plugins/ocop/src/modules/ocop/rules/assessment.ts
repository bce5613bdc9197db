import type { RuleSet } from "./rule-set";
import { isStar, type Rank, type Star } from "./star";

export const ASSESSMENT_LEVELS = ["district", "province", "centre"] as const;
/** Whose council scored; the centre's scores alone lead to five stars. */
export type AssessmentLevel = (typeof ASSESSMENT_LEVELS)[number];

/** One member's points per section, in hundredths of a point (91.75 points = 9175). */
export type CouncilScore = { a: number; b: number; c: number };

/**
 * What the starred minimums of the decree allow at most (Appendix II, the note under each sheet),
 * recorded by hand with its reason until full score sheets compute it.
 */
export type StarCap = { rank: Rank; reason: string };

export type AssessmentOutcome =
  | { kind: "recognise"; star: Star }
  /** Approved and sent to the centre: potential five-star, not recognised (Article 7.3.e). */
  | { kind: "refer_to_centre" }
  /** One or two stars: neither decision nor certificate (Article 4.1.a). */
  | { kind: "no_certificate"; rank: Rank };

export type AssessmentResult = {
  /** Means in hundredths, rounded down so that no bound looks reached that was not. */
  mean: CouncilScore & { total: number };
  /** By the bands alone. */
  bandRank: Rank;
  /** After the cap. */
  rank: Rank;
  outcome: AssessmentOutcome;
};

const HUNDREDTHS = 100;
const SECTIONS = ["a", "b", "c"] as const;

/** Why a council's scores cannot be counted. `member` counts from 1. */
export type ScoreProblem =
  | { code: "no_scores" }
  | { code: "not_hundredths"; member: number; section: "a" | "b" | "c" }
  | { code: "out_of_range"; member: number; section: "a" | "b" | "c"; capPoints: number };

/** Checks scores against the section caps of a rule set (Article 3.1: 40, 25 and 35 points). */
export function scoreProblems(scores: readonly CouncilScore[], ruleSet: RuleSet): ScoreProblem[] {
  if (scores.length === 0) return [{ code: "no_scores" }];
  return scores.flatMap((score, index) =>
    SECTIONS.flatMap((section): ScoreProblem[] => {
      const member = index + 1;
      const capPoints = ruleSet.sectionCaps[section];
      const hundredths = score[section];
      if (!Number.isInteger(hundredths)) return [{ code: "not_hundredths", member, section }];
      return hundredths < 0 || hundredths > capPoints * HUNDREDTHS
        ? [{ code: "out_of_range", member, section, capPoints }]
        : [];
    }),
  );
}

/** The rank whose half-open band holds a mean, given as a sum of hundredths over `count` members. */
function rankOf(totalHundredths: number, count: number, ruleSet: RuleSet): Rank {
  // Compared as whole numbers: a mean of 89.995 is below 90, whatever it is rounded to.
  const band = ruleSet.bands.find(
    ({ fromPoints }) => totalHundredths >= fromPoints * HUNDREDTHS * count,
  );
  return band?.rank ?? 1;
}

function outcomeOf(rank: Rank, level: AssessmentLevel): AssessmentOutcome {
  if (!isStar(rank)) return { kind: "no_certificate", rank };
  return rank === 5 && level !== "centre"
    ? { kind: "refer_to_centre" }
    : { kind: "recognise", star: rank };
}

/**
 * What a council's scores lead to: the mean of the members' totals, its half-open band (Article
 * 3.3), capped by the starred minimums, and what follows at that level.
 * @throws RangeError when `scoreProblems` finds any.
 */
export function assess(
  {
    scores,
    level,
    cap,
  }: { scores: readonly CouncilScore[]; level: AssessmentLevel; cap: StarCap | null },
  ruleSet: RuleSet,
): AssessmentResult {
  if (scoreProblems(scores, ruleSet).length > 0) {
    throw new RangeError("The scores do not fit the rule set");
  }
  const sum = { a: 0, b: 0, c: 0 };
  for (const score of scores) for (const section of SECTIONS) sum[section] += score[section];
  const total = sum.a + sum.b + sum.c;
  const count = scores.length;
  const mean = (hundredths: number) => Math.floor(hundredths / count);
  const bandRank = rankOf(total, count, ruleSet);
  const rank = cap !== null && cap.rank < bandRank ? cap.rank : bandRank;
  return {
    mean: { a: mean(sum.a), b: mean(sum.b), c: mean(sum.c), total: mean(total) },
    bandRank,
    rank,
    outcome: outcomeOf(rank, level),
  };
}
