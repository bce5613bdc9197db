import { describe, expect, it } from "vitest";
import { badgeOn } from "../../modules/ocop/rules/badge";
import type { CertificationFacts } from "../../modules/ocop/rules/certification-status";
import { changeEffects } from "./change-effects";

const TODAY = "2026-11-24";
const fourStars: CertificationFacts = {
  star: 4,
  issuedOn: "2025-10-15",
  precision: "day",
  validUntil: "2028-10-15",
  revokedOn: null,
};
const badge = (certifications: CertificationFacts[], isPotential = false) =>
  badgeOn(
    {
      certifications,
      potential: isPotential ? { since: "2026-10-01", decidedOn: null } : null,
    },
    TODAY,
  );
const none = badge([]);
const four = badge([fourStars]);
const published = { title: "Tỏi Lý Sơn", status: "published" };
const draft = { title: "Bản nháp", status: "draft" };

describe("what a change does where people see it", () => {
  it("names the listings that lose their stars, drafts not among them", () => {
    const effects = changeEffects({
      kind: "revoke",
      badge_before: four,
      badge_after: badge([{ ...fourStars, revokedOn: TODAY }]),
      listings: [published, draft],
    });
    expect(effects).toEqual([
      { key: "remove_stars", values: { count: 4, listings: 1, titles: "Tỏi Lý Sơn" } },
      { key: "revoked_page" },
      { key: "audit" },
    ]);
  });

  it("says which stars come, and that a product which is not sold shows none in the shop", () => {
    const award = { kind: "award", badge_before: none, badge_after: four } as const;
    expect(changeEffects({ ...award, listings: [published] })[0]).toEqual({
      key: "add_stars",
      values: { count: 4, listings: 1, titles: "Tỏi Lý Sơn" },
    });
    expect(changeEffects({ ...award, listings: [draft] })[0]).toEqual({ key: "not_sold" });
  });

  it("says when stars change, stay, or only the potential mark comes", () => {
    const five = badge([fourStars, { ...fourStars, star: 5, issuedOn: "2026-11-01" }]);
    const upgrade = { badge_before: four, badge_after: five, listings: [published] };
    expect(changeEffects({ kind: "award", ...upgrade })[0]).toMatchObject({
      key: "change_stars",
      values: { before: 4, count: 5 },
    });
    const refer = { badge_before: none, badge_after: badge([], true), listings: [published] };
    expect(changeEffects({ kind: "refer_to_centre", ...refer }).map(({ key }) => key)).toEqual([
      "same_stars",
      "add_potential",
      "audit",
    ]);
  });
});
