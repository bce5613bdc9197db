import { describe, expect, it } from "vitest";
import { badgeOn } from "./badge";
import { statusOn, type CertificationFacts } from "./certification-status";

const issued = (
  issuedOn: string | null,
  validUntil: string | null,
  more: Partial<CertificationFacts> = {},
): CertificationFacts => ({
  star: 4,
  issuedOn,
  precision: issuedOn === null ? null : "day",
  validUntil,
  revokedOn: null,
  ...more,
});

const certificationStatusOn = (certification: CertificationFacts, date: string) =>
  statusOn(certification, date).status;

describe("statusOn", () => {
  const certificate = issued("2023-12-25", "2026-12-25");

  it.each([
    ["2023-12-24", "none"],
    ["2023-12-25", "valid"],
    ["2026-06-27", "valid"],
    ["2026-06-28", "renewal_due"],
    ["2026-08-27", "renewal_due"],
    ["2026-08-28", "expiring"],
    ["2026-12-25", "expiring"],
    ["2026-12-26", "expired"],
  ])("on %s: %s", (date, expected) => {
    expect(certificationStatusOn(certificate, date)).toBe(expected);
  });

  it("is revoked from the day of the decision, whatever the validity", () => {
    const revoked = issued("2023-12-25", "2026-12-25", { revokedOn: "2025-03-01" });
    expect(certificationStatusOn(revoked, "2025-02-28")).toBe("valid");
    expect(certificationStatusOn(revoked, "2025-03-01")).toBe("revoked");
    expect(certificationStatusOn(revoked, "2027-01-01")).toBe("revoked");
  });

  it("does not guess the validity of an undated recognition", () => {
    expect(certificationStatusOn(issued(null, null), "2026-11-23")).toBe("validity_unknown");
  });
});

describe("badgeOn", () => {
  const today = "2026-11-23";
  const badge = (certifications: CertificationFacts[], isPotential = false) =>
    badgeOn(
      { certifications, potential: isPotential ? { since: null, decidedOn: null } : null },
      today,
    );

  it("shows the stars of a valid certificate with its last day", () => {
    expect(badge([issued("2025-10-15", "2028-10-15")])).toMatchObject({
      certification_status: "valid",
      star: 4,
      days_left: 692,
      valid_until: { date: "2028-10-15", precision: "day" },
    });
  });

  it("counts the days that are left", () => {
    expect(badge([issued("2023-12-25", "2026-12-25")], true)).toMatchObject({
      certification_status: "expiring",
      star: 4,
      days_left: 32,
      potential_five_star: true,
    });
  });

  it("counts no days where the source knows only the year", () => {
    expect(badge([issued("2025-01-01", "2028-01-01", { precision: "year" })])).toMatchObject({
      certification_status: "valid",
      star: 4,
      days_left: null,
    });
  });

  it("shows no star for expired, undated and missing recognitions, and keeps the last one", () => {
    expect(badge([issued("2022-12-01", "2025-12-01", { precision: "month" })])).toMatchObject({
      certification_status: "expired",
      star: null,
      last_star: 4,
      days_left: null,
      issued_on: { date: "2022-12-01", precision: "month" },
    });
    expect(badge([issued(null, null)])).toMatchObject({
      certification_status: "validity_unknown",
      star: null,
      last_star: 4,
    });
    expect(badge([])).toMatchObject({ certification_status: "none", star: null });
    expect(badge([], true)).toMatchObject({ certification_status: "potential", star: null });
  });

  it("follows the newest recognition, even a lower one", () => {
    const earlier = issued("2024-06-01", "2027-06-01", { star: 4 });
    const later = issued("2026-06-01", "2029-06-01", { star: 3 });
    expect(badge([earlier, later])).toMatchObject({ star: 3, last_star: 3 });
    expect(badge([later, earlier])).toMatchObject({ star: 3, last_star: 3 });
  });

  it("does not see a recognition that lies in the future", () => {
    const next = issued("2026-12-01", "2029-12-01", { star: 5 });
    expect(badge([issued("2025-10-15", "2028-10-15"), next])).toMatchObject({ star: 4 });
  });
});
