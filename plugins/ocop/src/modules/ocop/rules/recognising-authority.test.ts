import { describe, expect, it } from "vitest";
import { recognisingAuthority } from "./recognising-authority";

const recognition = {
  star: 3,
  issuedOn: "2026-06-01",
  precision: "day",
  ruleSetCode: null,
  level: null,
} as const;
const nameOf = (changes: Partial<Parameters<typeof recognisingAuthority>[0]>) =>
  recognisingAuthority({ ...recognition, ...changes })?.name_en ?? null;

describe("recognisingAuthority", () => {
  it.each([
    ["2025-07-05", 3, "District People's Committee"],
    ["2025-07-06", 3, "Provincial People's Committee"],
    ["2026-05-22", 3, "Chair of the Provincial People's Committee"],
    ["2026-05-22", 5, "Minister of Agriculture and Environment"],
    ["2024-01-01", 5, "Ministry of Agriculture and Rural Development"],
  ] as const)("names who decided on %s for %s stars", (issuedOn, star, name) => {
    expect(nameOf({ issuedOn, star })).toBe(name);
  });

  it("does not guess where the law changed within an inexact date", () => {
    expect(nameOf({ issuedOn: "2025-01-01", precision: "year" })).toBeNull();
    expect(nameOf({ issuedOn: "2025-07-01", precision: "month" })).toBeNull();
    expect(nameOf({ issuedOn: "2025-06-01", precision: "month" })).toBe(
      "District People's Committee",
    );
  });

  it("says nothing without a date, before the first rule set, or against the recorded level", () => {
    expect(nameOf({ issuedOn: null, precision: null })).toBeNull();
    expect(nameOf({ issuedOn: "2022-12-31" })).toBeNull();
    expect(nameOf({ level: "district" })).toBeNull();
    expect(nameOf({ level: "province" })).not.toBeNull();
  });

  it("takes the recorded rule set's word for it", () => {
    expect(nameOf({ ruleSetCode: "148" })).toBe("District People's Committee");
  });
});
