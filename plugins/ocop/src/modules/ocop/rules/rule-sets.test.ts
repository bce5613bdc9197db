import { describe, expect, it } from "vitest";
import { RULE_SETS, ruleSetForAssessment, ruleSetOf, ruleSetOn, validUntil } from "./rule-sets";

describe("the rule set of a day", () => {
  it.each([
    ["2023-02-23", undefined],
    ["2023-02-24", "148"],
    ["2025-07-05", "148"],
    ["2025-07-06", "148-1489"],
    ["2026-05-21", "148-1489"],
    ["2026-05-22", "26-2026"],
    ["2031-01-01", "26-2026"],
  ])("%s: %s", (date, code) => {
    expect(ruleSetOn(date)?.code).toBe(code);
  });
});

describe("who recognises which star", () => {
  it.each([
    ["2023-02-24", ["district", "province", "ministry"]],
    ["2025-07-05", ["district", "province", "ministry"]],
    ["2025-07-06", ["province", "province", "ministry"]],
    ["2026-05-22", ["province", "province", "ministry"]],
  ])("from %s: %j for 3, 4 and 5 stars", (date, levels) => {
    const authorities = ruleSetOn(date)?.authorities;
    expect([3, 4, 5].map((star) => authorities?.[star as 3 | 4 | 5].level)).toEqual(levels);
  });

  it("names the minister and the chair as Decision 26/2026 does", () => {
    expect(ruleSetOf("26-2026")?.authorities[5].name_vi).toBe(
      "Bộ trưởng Bộ Nông nghiệp và Môi trường",
    );
    expect(ruleSetOf("26-2026")?.authorities[4].name_vi).toBe("Chủ tịch Ủy ban nhân dân tỉnh");
  });
});

describe("dossiers that were pending on 22/05/2026 (Article 12.2)", () => {
  it.each([
    // 22/05 + 60 days = 21/07; + 30 days = 21/06.
    ["first", "2026-07-21", "2026-05-21", "148-1489"],
    ["first", "2026-07-22", "2026-05-21", "26-2026"],
    ["upgrade", "2026-07-21", "2026-05-21", "148-1489"],
    ["re_evaluation", "2026-06-21", "2026-05-21", "148-1489"],
    ["re_evaluation", "2026-06-22", "2026-05-21", "26-2026"],
    ["first", "2026-06-01", "2026-05-22", "26-2026"],
    ["first", "2026-06-01", null, "26-2026"],
    ["first", "2026-05-21", "2026-05-01", "148-1489"],
  ] as const)("%s assessed on %s, filed on %s: %s", (kind, assessedOn, filedOn, code) => {
    expect(ruleSetForAssessment({ kind, assessedOn, filedOn })?.code).toBe(code);
  });
});

describe("validity of 36 months (Article 4.3)", () => {
  it.each([
    ["2025-10-15", "2028-10-15"],
    ["2024-02-29", "2027-02-28"],
    ["2023-08-31", "2026-08-31"],
    ["2026-11-30", "2029-11-30"],
    ["2020-02-29", "2023-02-28"],
  ])("issued on %s: valid until %s", (issuedOn, until) => {
    expect(validUntil(issuedOn)).toBe(until);
  });
});

describe("every rule set", () => {
  it.each(RULE_SETS.map((ruleSet) => [ruleSet.code, ruleSet] as const))(
    "%s is whole: caps of 100 points, five bands down to 0, in the order of time",
    (_code, ruleSet) => {
      const { a, b, c } = ruleSet.sectionCaps;
      expect([a, b, c]).toEqual([40, 25, 35]);
      expect(ruleSet.bands.map(({ rank }) => rank)).toEqual([5, 4, 3, 2, 1]);
      expect(ruleSet.bands.map(({ fromPoints }) => fromPoints)).toEqual([90, 70, 50, 30, 0]);
      const index = RULE_SETS.indexOf(ruleSet);
      const before = RULE_SETS[index - 1];
      if (before) expect(before.effectiveFrom < ruleSet.effectiveFrom).toBe(true);
    },
  );

  it("of 2026 has the six reasons of Article 8.1, each with its letter", () => {
    expect(ruleSetOf("26-2026")?.revocationReasons.map(({ article }) => article)).toEqual([
      "8.1.a",
      "8.1.b",
      "8.1.c",
      "8.1.d",
      "8.1.đ",
      "8.1.e",
    ]);
  });
});
