import { describe, expect, it } from "vitest";
import type { LabelledQuery } from "./labelled-queries/labelled-query.ts";
import {
  meanReciprocalRank,
  measureRelevance,
  rankOf,
  reportOf,
  shareOnTop,
  type Answer,
} from "./relevance.ts";

const none: Answer = { products: [], producers: [], places: [] };

describe("the rank of a query", () => {
  it("is the best place of anything expected, within its own list", () => {
    const answer: Answer = { products: ["a", "b", "c"], producers: ["x", "y"], places: [] };
    expect(rankOf({ products: ["c", "b"] }, answer)).toBe(2);
    expect(rankOf({ products: ["c"], producers: ["x"] }, answer)).toBe(1);
    // A producer's handle among the products is no answer.
    expect(rankOf({ producers: ["a"] }, answer)).toBeNull();
    expect(rankOf({ products: ["a"] }, none)).toBeNull();
  });
});

describe("the two numbers", () => {
  it("count by hand", () => {
    const ranks = [1, 3, 4, null];
    expect(shareOnTop(ranks)).toBe(0.5);
    expect(shareOnTop(ranks, 1)).toBe(0.25);
    expect(meanReciprocalRank(ranks)).toBeCloseTo((1 + 1 / 3 + 1 / 4) / 4, 10);
  });

  it("are nought of nothing", () => {
    expect(shareOnTop([])).toBe(0);
    expect(meanReciprocalRank([])).toBe(0);
  });
});

describe("measuring", () => {
  const query = (q: string, kind: LabelledQuery["kind"], right: string): LabelledQuery => ({
    q,
    kind,
    language: "vi",
    expect: { products: [right] },
  });
  const queries = [query("one", "typo", "a"), query("two", "typo", "b"), query("3", "part", "d")];

  it("tells the whole, each kind, and what was missed", async () => {
    const relevance = await measureRelevance(queries, ({ q }) =>
      Promise.resolve({ ...none, products: q === "one" ? ["a"] : ["x", "b", "y", "d"] }),
    );
    expect(relevance.share).toBeCloseTo(2 / 3, 10);
    expect(relevance.meanReciprocalRank).toBeCloseTo((1 + 1 / 2 + 1 / 4) / 3, 10);
    expect(relevance.byKind.get("typo")).toEqual({ count: 2, share: 1, meanReciprocalRank: 0.75 });
    expect(relevance.misses.map(({ query: { q }, rank }) => [q, rank])).toEqual([["3", 4]]);
    const report = reportOf("An engine", relevance);
    expect(report).toContain('part (vi) "3": at 4, wanted d, answered x, b, y');
    expect(report).toMatch(/^all +3 +66\.7 % +0\.583$/m);
  });

  it("says that nothing was missed", async () => {
    const [first] = queries;
    if (!first) throw new Error("There is no first query.");
    const relevance = await measureRelevance([first], () =>
      Promise.resolve({ ...none, products: ["a"] }),
    );
    expect(reportOf("An engine", relevance)).toContain("Nothing was missed.");
  });
});
