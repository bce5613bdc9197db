import { describe, expect, it } from "vitest";
import { assess, scoreProblems, type AssessmentLevel, type CouncilScore } from "./assessment";
import { DECISION_148 } from "./rule-sets/decision-148";
import { DECISION_26_2026 } from "./rule-sets/decision-26-2026";

/** A member's score with this total, spread over the sections from A on. */
function scoring(totalPoints: number): CouncilScore {
  const hundredths = Math.round(totalPoints * 100);
  const a = Math.min(hundredths, 4000);
  const c = Math.min(hundredths - a, 3500);
  return { a, b: hundredths - a - c, c };
}

function result(
  totals: number[],
  level: AssessmentLevel = "province",
  cap: 1 | 2 | 3 | 4 | null = null,
) {
  return assess(
    {
      scores: totals.map(scoring),
      level,
      cap: cap === null ? null : { rank: cap, reason: "4.1: no agent outside the commune" },
    },
    DECISION_26_2026,
  );
}

describe("the bands of Article 3.3, half-open", () => {
  it.each([
    [0, 1],
    [29.99, 1],
    [30, 2],
    [49.99, 2],
    [50, 3],
    [69.99, 3],
    [70, 4],
    [89.99, 4],
    [90, 5],
    [100, 5],
  ])("a mean of %d points is rank %d", (points, rank) => {
    expect(result([points]).bandRank).toBe(rank);
  });

  it("takes the mean of the members' totals, not of their ranks", () => {
    // (68.50 + 71.50) / 2 = 70.00
    expect(result([68.5, 71.5])).toMatchObject({ bandRank: 4, mean: { total: 7000 } });
    // (69.99 + 70 + 70) / 3 = 69.9966…: below 70, and not shown as 70.
    expect(result([69.99, 70, 70])).toMatchObject({ bandRank: 3, mean: { total: 6999 } });
    // (89.99 + 90.01) / 2 = 90.00
    expect(result([89.99, 90.01]).bandRank).toBe(5);
  });

  it("is the same under the decision of 2023", () => {
    const scores = [scoring(70)];
    expect(assess({ scores, level: "province", cap: null }, DECISION_148).rank).toBe(4);
  });
});

describe("what follows", () => {
  it("recognises three and four stars in the province", () => {
    expect(result([55]).outcome).toEqual({ kind: "recognise", star: 3 });
    expect(result([89.99]).outcome).toEqual({ kind: "recognise", star: 4 });
  });

  it("gives no certificate for one and two stars (Article 4.1.a)", () => {
    expect(result([49.99]).outcome).toEqual({ kind: "no_certificate", rank: 2 });
    expect(result([12]).outcome).toEqual({ kind: "no_certificate", rank: 1 });
  });

  it("refers 90 and more to the centre, which alone leads to five stars (Article 7.3.e)", () => {
    expect(result([90]).outcome).toEqual({ kind: "refer_to_centre" });
    expect(result([90], "centre").outcome).toEqual({ kind: "recognise", star: 5 });
    expect(result([89.99], "centre").outcome).toEqual({ kind: "recognise", star: 4 });
  });

  it("is capped by the starred minimums: 95 points with one missed are not five stars", () => {
    expect(result([95], "province", 4)).toMatchObject({
      bandRank: 5,
      rank: 4,
      outcome: { kind: "recognise", star: 4 },
    });
    expect(result([95], "centre", 2).outcome).toEqual({ kind: "no_certificate", rank: 2 });
    expect(result([55], "province", 4).rank).toBe(3);
  });
});

describe("scoreProblems", () => {
  it("knows the caps of the sections: A 40, B 25, C 35", () => {
    expect(scoreProblems([{ a: 4000, b: 2500, c: 3500 }], DECISION_26_2026)).toEqual([]);
    expect(
      scoreProblems(
        [
          { a: 4001, b: 0, c: 0 },
          { a: 0, b: 2501, c: -1 },
        ],
        DECISION_26_2026,
      ),
    ).toEqual([
      { code: "out_of_range", member: 1, section: "a", capPoints: 40 },
      { code: "out_of_range", member: 2, section: "b", capPoints: 25 },
      { code: "out_of_range", member: 2, section: "c", capPoints: 35 },
    ]);
    expect(scoreProblems([{ a: 0.5, b: 0, c: 0 }], DECISION_26_2026)).toHaveLength(1);
    expect(scoreProblems([], DECISION_26_2026)).toEqual([{ code: "no_scores" }]);
  });
});
