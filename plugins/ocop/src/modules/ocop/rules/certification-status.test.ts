import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { badgeOn } from "./badge";
import {
  CERTIFICATION_STATUSES,
  longestExtension,
  productStatusOn,
  renewalWindowOf,
  STATUSES_WITH_STARS,
  statusOn,
  type CertificationFacts,
  type PotentialFacts,
} from "./certification-status";
import { addDays } from "./civil-date";
import { REVOCATION_REASONS } from "./rule-set";
import { ruleSetOn, validUntil } from "./rule-sets";
import type { Star } from "./star";

function issued(issuedOn: string, more: Partial<CertificationFacts> = {}): CertificationFacts {
  return {
    star: 4,
    issuedOn,
    precision: "day",
    validUntil: validUntil(issuedOn),
    revokedOn: null,
    ...more,
  };
}

describe("statuses with the article they rest on", () => {
  // Valid until 25/12/2029, so 180 days before is 28/06/2029 and 120 days before 27/08/2029.
  const recent = issued("2026-12-25");
  it.each([
    ["2026-12-24", "none", "4.1"],
    ["2026-12-25", "valid", "4.3"],
    ["2029-06-27", "valid", "4.3"],
    ["2029-06-28", "renewal_due", "7.6.a"],
    ["2029-08-27", "renewal_due", "7.6.a"],
    ["2029-08-28", "expiring", "7.6.a"],
    ["2029-12-25", "expiring", "7.6.a"],
    ["2029-12-26", "expired", "4.3"],
  ])("on %s: %s by Article %s", (date, status, article) => {
    expect(statusOn(recent, date)).toEqual({
      status,
      basis: { decision: "26/2026/QĐ-TTg", article },
    });
  });

  it("lets an earlier recognition run to the end of its own term (Article 12.1)", () => {
    expect(statusOn(issued("2025-10-15"), "2026-11-24")).toEqual({
      status: "valid",
      basis: { decision: "26/2026/QĐ-TTg", article: "12.1" },
    });
  });

  it("cites no article of a decree whose text was not at hand", () => {
    expect(statusOn(issued("2023-12-25"), "2024-01-01")).toEqual({
      status: "valid",
      basis: { decision: "148/QĐ-TTg", article: null },
    });
  });

  it.each(REVOCATION_REASONS.map((reason, index) => [reason, "abcdđe".charAt(index)] as const))(
    "is revoked for %s by Article 8.1.%s, from the day of the decision on",
    (revocationReason, letter) => {
      const revoked = issued("2025-10-15", { revokedOn: "2026-08-01", revocationReason });
      expect(statusOn(revoked, "2026-07-31").status).toBe("valid");
      expect(statusOn(revoked, "2026-08-01")).toEqual({
        status: "revoked",
        basis: { decision: "26/2026/QĐ-TTg", article: `8.1.${letter}` },
      });
    },
  );

  it("knows no renewal window before Decision 26/2026", () => {
    const certificate = issued("2022-06-30");
    expect(statusOn(certificate, "2025-01-15").status).toBe("valid");
    expect(statusOn(certificate, "2025-05-31").status).toBe("valid");
    expect(statusOn(certificate, "2025-06-01").status).toBe("expiring");
  });
});

describe("transitional extension (Article 12.3)", () => {
  // Expires 18/09/2026: its filing window closed on 21/05/2026, the day before the decree.
  const tooLate = issued("2023-09-18");
  const inTime = issued("2023-09-19");

  it("is open to certificates whose filing window had closed when the decree came", () => {
    expect(renewalWindowOf("2026-09-18", ruleSetOn("2026-09-18"))).toEqual({
      opensOn: "2026-03-22",
      closesOn: "2026-05-21",
    });
    expect(longestExtension(tooLate)).toBe("2027-03-17");
    expect(longestExtension(inTime)).toBeNull();
    expect(longestExtension(issued("2023-05-21"))).toBeNull();
    expect(longestExtension(issued("2023-05-22"))).toBe("2026-11-18");
  });

  it("keeps the stars until its own last day, and only when it was granted", () => {
    const extended = { ...tooLate, extendedUntil: "2027-03-17" };
    expect(statusOn(extended, "2026-09-18").status).toBe("expiring");
    expect(statusOn(extended, "2026-09-19")).toEqual({
      status: "extended",
      basis: { decision: "26/2026/QĐ-TTg", article: "12.3" },
    });
    expect(statusOn(extended, "2027-03-17").status).toBe("extended");
    expect(statusOn(extended, "2027-03-18").status).toBe("expired");
    expect(statusOn(tooLate, "2026-09-19").status).toBe("expired");
    const badge = badgeOn({ certifications: [extended], potential: null }, "2026-11-24");
    expect(badge).toMatchObject({ star: 4, extended_until: "2027-03-17", days_left: 113 });
  });
});

describe("potential five-star", () => {
  const potential: PotentialFacts = { since: "2026-06-20", decidedOn: "2026-09-15" };
  it.each([
    ["2026-06-19", "none"],
    ["2026-06-20", "potential"],
    ["2026-09-14", "potential"],
    ["2026-09-15", "none"],
  ])("on %s: %s", (date, status) => {
    expect(productStatusOn({ certifications: [], potential }, date).status).toBe(status);
  });

  it("stands beside a recognised star, never instead of it", () => {
    const badge = badgeOn({ certifications: [issued("2025-10-15")], potential }, "2026-07-01");
    expect(badge).toMatchObject({
      certification_status: "valid",
      star: 4,
      potential_five_star: true,
    });
  });
});

const day = fc.integer({ min: 0, max: 4500 }).map((days) => addDays("2020-01-01", days));
const star = fc.constantFrom<Star>(3, 4, 5);
const certification = fc
  .record({
    star,
    issuedOn: fc.option(day),
    revokedAfter: fc.option(fc.integer({ min: 0, max: 1400 })),
    extendedBy: fc.option(fc.integer({ min: 1, max: 180 })),
    revocationReason: fc.constantFrom(...REVOCATION_REASONS),
  })
  .map(
    ({ star: stars, issuedOn, revokedAfter, extendedBy, revocationReason }): CertificationFacts => {
      const until = issuedOn === null ? null : validUntil(issuedOn);
      return {
        star: stars,
        issuedOn,
        precision: issuedOn === null ? null : "day",
        validUntil: until,
        revokedOn: revokedAfter === null ? null : addDays(issuedOn ?? "2023-01-01", revokedAfter),
        revocationReason,
        extendedUntil: until === null || extendedBy === null ? null : addDays(until, extendedBy),
      };
    },
  );
const potential = fc.option(fc.record({ since: fc.option(day), decidedOn: fc.option(day) }));
const product = fc.record({
  certifications: fc.array(certification, { maxLength: 4 }),
  potential,
});

describe("over random histories", () => {
  it("always has exactly one status, with stars only while the newest recognition allows them", () => {
    fc.assert(
      fc.property(product, day, (facts, date) => {
        const badge = badgeOn(facts, date);
        expect(CERTIFICATION_STATUSES).toContain(badge.certification_status);
        const shows = STATUSES_WITH_STARS.includes(badge.certification_status);
        expect(badge.star !== null).toBe(shows);
        if (badge.star !== null) expect(badge.star).toBe(badge.last_star);
        if (badge.days_left !== null) expect(badge.days_left).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("never shows stars of what is not issued yet, is revoked, or has ended", () => {
    fc.assert(
      fc.property(product, day, (facts, date) => {
        const { newest } = productStatusOn(facts, date);
        if (badgeOn(facts, date).star === null) return;
        expect(newest?.issuedOn).not.toBeNull();
        expect((newest?.issuedOn ?? "") <= date).toBe(true);
        expect(newest?.revokedOn == null || newest.revokedOn > date).toBe(true);
        const lastDay = [newest?.validUntil ?? "", newest?.extendedUntil ?? ""].sort().at(-1) ?? "";
        expect(date <= lastDay).toBe(true);
      }),
    );
  });

  it("does not see the future: what happens after a day does not change its status", () => {
    fc.assert(
      fc.property(product, day, (facts, date) => {
        const known = facts.certifications
          .filter(({ issuedOn }) => issuedOn === null || issuedOn <= date)
          .map((one) => ({
            ...one,
            revokedOn: one.revokedOn !== null && one.revokedOn > date ? null : one.revokedOn,
          }));
        expect(productStatusOn({ ...facts, certifications: known }, date).status).toBe(
          productStatusOn(facts, date).status,
        );
      }),
    );
  });

  it("never comes back to life by itself: once revoked or expired, it stays so without a new decision", () => {
    fc.assert(
      fc.property(certification, day, fc.nat({ max: 2000 }), (one, date, later) => {
        const { status } = statusOn(one, date);
        if (status !== "revoked" && status !== "expired") return;
        const after = statusOn(one, addDays(date, later)).status;
        expect(["revoked", "expired"]).toContain(after);
        if (status === "revoked") expect(after).toBe("revoked");
      }),
    );
  });

  it("does not depend on the order in which recognitions of different days are listed", () => {
    fc.assert(
      fc.property(product, day, (facts, date) => {
        const days = facts.certifications.map(({ issuedOn }) => issuedOn);
        fc.pre(new Set(days).size === days.length);
        const reversed = { ...facts, certifications: facts.certifications.toReversed() };
        expect(badgeOn(reversed, date)).toEqual(badgeOn(facts, date));
      }),
    );
  });
});
