import { describe, expect, it } from "vitest";
import { isConsentStanding, latestHelpDay, mayHelp } from "./help";

describe("a consent to being helped", () => {
  const consent = { given_on: "2026-11-30", valid_until: "2027-05-31", ended_at: null };

  it("stands from its day to its last day", () => {
    const standing = ["2026-11-29", "2026-11-30", "2027-05-31", "2027-06-01"].map((day) =>
      isConsentStanding(consent, day),
    );
    expect(standing).toEqual([false, true, true, false]);
  });

  it("is over once either side ends it", () => {
    const ended = { ...consent, ended_at: new Date("2026-12-01T00:00:00Z") };
    expect(isConsentStanding(ended, "2026-12-01")).toBe(false);
  });

  it("lasts a year at most, also from a leap day", () => {
    expect(latestHelpDay("2026-11-30")).toBe("2027-11-30");
    expect(latestHelpDay("2028-02-29")).toBe("2029-02-28");
  });
});

describe("who may help", () => {
  const officer = { role: "programme_officer" as const, area: "communes" as const };

  it("is an officer of the commune, or of the province", () => {
    const ofLySon = { ...officer, unit_codes: ["21548"] };
    expect(mayHelp(ofLySon, "21548")).toBe(true);
    expect(mayHelp(ofLySon, "21211")).toBe(false);
    expect(mayHelp(ofLySon, null)).toBe(false);
    const province = { role: "administrator" as const, area: "province" as const, unit_codes: [] };
    expect(mayHelp(province, "21211")).toBe(true);
    expect(mayHelp(province, null)).toBe(true);
  });

  it("is no analyst, and nobody without a role", () => {
    expect(mayHelp({ ...officer, role: "analyst", unit_codes: ["21548"] }, "21548")).toBe(false);
    expect(mayHelp(null, "21548")).toBe(false);
  });
});
