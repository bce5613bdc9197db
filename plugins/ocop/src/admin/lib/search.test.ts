import { describe, expect, it } from "vitest";
import {
  searchIndexState,
  searchPollMilliseconds,
  shortVersion,
  waitOf,
  type SearchFilling,
  type SearchIndex,
} from "./search";

const filling: SearchFilling = {
  id: "job",
  status: "done",
  documents_synced: 54,
  started_at: "2026-11-24T04:00:00Z",
  completed_at: "2026-11-24T04:00:01Z",
  error: null,
  is_active: true,
};

const well: SearchIndex = {
  name: "product",
  engine: "search-postgres",
  document_count: 54,
  database_count: 56,
  pending: 0,
  lag_seconds: 0,
  problem_count: 0,
  indexed_on: "2026-11-24",
  reconcile_due: false,
  reconciled_at: "2026-11-24T04:00:10Z",
  reconcile_report: { checked: 54, missing: 0, different: 0, extra: 0 },
  failing_since: null,
  last_error: null,
  filling,
};

describe("the state of an index", () => {
  it.each<[string, Partial<SearchIndex>]>([
    ["well", {}],
    ["well", { filling: { ...filling, status: "failed", error: "full disk", is_active: false } }],
    ["receiving", { pending: 2 }],
    ["refused", { pending: 2, problem_count: 1 }],
    ["unfilled", { filling: null, document_count: 0 }],
    ["silent", { document_count: null, pending: 2 }],
    ["filling", { filling: { ...filling, status: "processing" }, pending: 2 }],
    ["failing", { failing_since: "2026-11-24T04:00:00Z", document_count: null, pending: 2 }],
  ])("is %s with %j", (state, change) => {
    expect(searchIndexState({ ...well, ...change })).toBe(state);
  });
});

describe("reading the status again", () => {
  const engine = { name: "postgres", version: "18.4" } as const;
  const readAt = 1_000_000;
  const wait = (change: Partial<SearchIndex>, askedAt = 0) =>
    searchPollMilliseconds(
      { engine, indexes: [well, { ...well, ...change }] },
      { askedAt, readAt },
    );

  it("waits ten seconds while nothing runs, also after a filling that failed", () => {
    expect(wait({})).toBe(10_000);
    expect(wait({ filling: { ...filling, status: "failed" } })).toBe(10_000);
    expect(searchPollMilliseconds(undefined, { askedAt: 0, readAt })).toBe(10_000);
  });

  it("waits two seconds while something runs, or was asked for a moment ago", () => {
    expect(wait({ filling: { ...filling, status: "processing" } })).toBe(2_000);
    expect(wait({ reconcile_due: true })).toBe(2_000);
    expect(wait({ pending: 1 })).toBe(2_000);
    expect(wait({}, readAt - 14_000)).toBe(2_000);
    expect(wait({}, readAt - 16_000)).toBe(10_000);
  });
});

it("says a version without the name of the distribution", () => {
  expect(shortVersion("18.4 (Debian 18.4-1.pgdg13+1)")).toBe("18.4");
  expect(shortVersion("1.50.0")).toBe("1.50.0");
});

it.each([
  [0, { unit: "seconds", count: 1 }],
  [59.9, { unit: "seconds", count: 59 }],
  [60, { unit: "minutes", count: 1 }],
  [3_599, { unit: "minutes", count: 59 }],
  [7_300, { unit: "hours", count: 2 }],
  [200_000, { unit: "days", count: 2 }],
])("says that %d seconds are %j", (seconds, wait) => {
  expect(waitOf(seconds)).toEqual(wait);
});
