import type { LabelledQuery, QueryKind } from "./labelled-queries/labelled-query.ts";

/** What a search answered: handles and codes, best first. */
export interface Answer {
  products: string[];
  producers: string[];
  places: string[];
}

/** Where the best right answer of a query stood: 1 is first, null is nowhere. */
export interface Ranked {
  query: LabelledQuery;
  rank: number | null;
  /** The first answers of the lists in which something was expected. */
  answered: string[];
}

/** How well a list of queries was answered: both from 0 to 1. */
export interface Score {
  count: number;
  /** Share of the queries with a right answer among the first three. */
  share: number;
  meanReciprocalRank: number;
}

export interface Relevance extends Score {
  byKind: Map<QueryKind, Score>;
  /** The queries without a right answer among the first three. */
  misses: Ranked[];
}

export const ON_TOP = 3;
const TARGETS = ["products", "producers", "places"] as const;

/** The best place of anything expected, each within its own list; 1 is first, null is nowhere. */
export function rankOf(expected: LabelledQuery["expect"], answer: Answer): number | null {
  const ranks = TARGETS.flatMap((target) => {
    const right = new Set(expected[target]);
    const index = answer[target].findIndex((one) => right.has(one));
    return index < 0 ? [] : [index + 1];
  });
  return ranks.length === 0 ? null : Math.min(...ranks);
}

type Rank = number | null;

/** The share, 0 to 1, of ranks among the first `k`; 0 of no ranks at all. */
export function shareOnTop(ranks: readonly Rank[], k = ON_TOP): number {
  const good = ranks.filter((rank) => rank !== null && rank <= k);
  return ranks.length === 0 ? 0 : good.length / ranks.length;
}

/** The mean of one divided by each rank, where nothing found counts 0; 0 of no ranks at all. */
export function meanReciprocalRank(ranks: readonly Rank[]): number {
  const sum = ranks.reduce<number>((total, rank) => total + (rank === null ? 0 : 1 / rank), 0);
  return ranks.length === 0 ? 0 : sum / ranks.length;
}

function scoreOf(ranked: readonly Ranked[]): Score {
  const ranks = ranked.map(({ rank }) => rank);
  return {
    count: ranks.length,
    share: shareOnTop(ranks),
    meanReciprocalRank: meanReciprocalRank(ranks),
  };
}

/** Asks every query, one after the other, and tells how well they were answered. */
export async function measureRelevance(
  queries: readonly LabelledQuery[],
  ask: (query: LabelledQuery) => Promise<Answer>,
): Promise<Relevance> {
  const ranked: Ranked[] = [];
  for (const query of queries) {
    const answer = await ask(query);
    const asked = TARGETS.filter((target) => query.expect[target] !== undefined);
    const answered = asked.flatMap((target) => answer[target].slice(0, ON_TOP));
    ranked.push({ query, rank: rankOf(query.expect, answer), answered });
  }
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  return {
    ...scoreOf(ranked),
    byKind: new Map(
      kinds.map((kind) => [kind, scoreOf(ranked.filter(({ query }) => query.kind === kind))]),
    ),
    misses: ranked.filter(({ rank }) => rank === null || rank > ON_TOP),
  };
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);

function lineOf(name: string, { count, share, meanReciprocalRank: mean }: Score): string {
  return `${name.padEnd(16)} ${String(count).padStart(4)} ${percent(share)}   ${mean.toFixed(3)}`;
}

/** The result as plain text, with every query that was not answered well. */
export function reportOf(title: string, relevance: Relevance): string {
  const lines = [
    title,
    "",
    `kind              asked  first ${ON_TOP}  mean reciprocal rank`,
    ...[...relevance.byKind].map(([kind, score]) => lineOf(kind, score)),
    lineOf("all", relevance),
    "",
    relevance.misses.length === 0 ? "Nothing was missed." : "Missed:",
    ...relevance.misses.map(({ query, rank, answered }) => {
      const expected = TARGETS.flatMap((target) => query.expect[target] ?? []).slice(0, ON_TOP);
      const place = rank === null ? "nowhere" : `at ${rank}`;
      return `  ${query.kind} (${query.language}) "${query.q}": ${place}, wanted ${expected.join(" or ")}, answered ${answered.join(", ") || "nothing"}`;
    }),
  ];
  return `${lines.join("\n")}\n`;
}
