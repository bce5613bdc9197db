import { describe, expect, it } from "vitest";
import { legalRoundsOf, roundByCode, roundFor, roundsOf, type Round } from "./evaluation-rounds";

const EXTRA: Round = {
  code: "province-2026-3",
  level: "province",
  year: 2026,
  number: 3,
  submit_by: "2026-07-31",
  evaluate_by: "2026-09-15",
  is_legal: false,
};

describe("legalRoundsOf", () => {
  it("reads 'before' a day as ending the day before (Article 5)", () => {
    expect(
      legalRoundsOf(2027).map(({ code, submit_by, evaluate_by }) => [code, submit_by, evaluate_by]),
    ).toEqual([
      ["province-2027-1", "2027-04-29", "2027-06-29"],
      ["province-2027-2", "2027-10-29", "2027-12-29"],
      ["centre-2027-1", "2027-07-29", "2027-09-29"],
      ["centre-2027-2", "2027-01-29", "2027-03-29"],
    ]);
  });

  it("leaves out the rounds of 2026 whose last day was over when the decree took effect", () => {
    expect(legalRoundsOf(2026).map(({ code }) => code)).toEqual([
      "province-2026-2",
      "centre-2026-1",
    ]);
  });

  it("has none before the decree that sets a calendar", () => {
    expect(legalRoundsOf(2025)).toEqual([]);
  });
});

describe("roundFor", () => {
  it.each([
    ["province", "2027-04-29", "province-2027-1"],
    ["province", "2027-04-30", "province-2027-2"],
    ["province", "2027-10-29", "province-2027-2"],
    ["province", "2027-10-30", "province-2028-1"],
    ["centre", "2027-01-29", "centre-2027-2"],
    ["centre", "2027-01-30", "centre-2027-1"],
    ["centre", "2027-07-29", "centre-2027-1"],
    ["centre", "2027-07-30", "centre-2028-2"],
  ] as const)("puts a dossier handed up to the %s on %s into %s", (level, date, code) => {
    expect(roundFor(level, date)?.code).toBe(code);
  });

  it("takes an extra round when it comes first", () => {
    expect(roundFor("province", "2026-07-31", [EXTRA])?.code).toBe("province-2026-3");
    expect(roundFor("province", "2026-08-01", [EXTRA])?.code).toBe("province-2026-2");
    expect(roundFor("centre", "2026-07-01", [EXTRA])?.code).toBe("centre-2026-1");
  });

  it("lists and finds legal and extra rounds alike", () => {
    expect(roundsOf(2026, [EXTRA]).map(({ code }) => code)).toEqual([
      "centre-2026-1",
      "province-2026-3",
      "province-2026-2",
    ]);
    expect(roundByCode("province-2026-3", [EXTRA])).toEqual(EXTRA);
    expect(roundByCode("province-2026-3")).toBeNull();
    expect(roundByCode("anything")).toBeNull();
  });
});
