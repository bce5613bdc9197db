import { describe, expect, it } from "vitest";
import type { CertificationFacts } from "./certification-status";
import { renewalOn } from "./renewal";

const certificate = (facts: Partial<CertificationFacts>): CertificationFacts => ({
  star: 4,
  issuedOn: "2024-06-30",
  precision: "day",
  validUntil: "2027-06-29",
  revokedOn: null,
  ...facts,
});

describe("renewalOn", () => {
  // 29 June 2027 less 180 days is 31 December 2026, less 120 days 1 March 2027 (Article 7.6.a).
  const window = { opens_on: "2026-12-31", closes_on: "2027-03-01", valid_until: "2027-06-29" };

  it.each([
    ["2026-12-30", { state: "not_yet", days_to_open: 1, days_to_file: null, days_left: 181 }],
    ["2026-12-31", { state: "open", days_to_open: null, days_to_file: 60, days_left: 180 }],
    ["2027-03-01", { state: "open", days_to_open: null, days_to_file: 0, days_left: 120 }],
    ["2027-03-02", { state: "late", days_to_open: null, days_to_file: null, days_left: 119 }],
    ["2027-06-29", { state: "late", days_to_open: null, days_to_file: null, days_left: 0 }],
    ["2027-06-30", { state: "ended", days_to_open: null, days_to_file: null, days_left: null }],
  ])("on %s", (date, expected) => {
    expect(renewalOn([certificate({})], date)).toEqual({ ...window, ...expected });
  });

  it("knows no window without a date, after a revocation, or without a certificate", () => {
    const undated = certificate({ issuedOn: null, validUntil: null, precision: null });
    expect(renewalOn([undated], "2027-01-01")).toMatchObject({ state: "unknown", opens_on: null });
    const revoked = certificate({ revokedOn: "2026-11-01" });
    expect(renewalOn([revoked], "2027-01-01")?.state).toBe("revoked");
    expect(renewalOn([], "2027-01-01")).toBeNull();
  });

  it("goes by the newest certificate", () => {
    const newer = certificate({ issuedOn: "2026-06-30", validUntil: "2029-06-29" });
    expect(renewalOn([certificate({}), newer], "2027-01-01")?.state).toBe("not_yet");
  });
});
