import { describe, expect, it } from "vitest";

import type { Badge } from "~/features/catalog/types";
import { translateIn } from "~/i18n/catalogue.server";
import { createFormat } from "~/i18n/format";

import { badgeWords, isPotentialFiveStar } from "./badge-words";

const badge = (changes: Partial<Badge>): Badge => ({
  certification_status: "valid",
  legal_basis: { decision: "26/2026/QĐ-TTg", article: "12.1" },
  star: 4,
  last_star: 4,
  potential_five_star: false,
  issued_on: { date: "2025-10-15", precision: "day" },
  valid_until: { date: "2028-10-15", precision: "day" },
  extended_until: null,
  days_left: 691,
  as_of: "2026-11-24",
  ...changes,
});
const inVietnamese = (changes: Partial<Badge>) =>
  badgeWords(translateIn("vi"), createFormat("vi"), badge(changes));
const inEnglish = (changes: Partial<Badge>) =>
  badgeWords(translateIn("en"), createFormat("en"), badge(changes));

describe("badgeWords", () => {
  it("says stars and validity while the certificate is valid", () => {
    expect(inVietnamese({})).toMatchObject({
      look: "solid",
      star: 4,
      alternative: "Sản phẩm OCOP 4 sao, có hiệu lực đến 15/10/2028",
      tail: null,
    });
    expect(inEnglish({})).toMatchObject({
      alternative: "OCOP 4-star product, valid until 15 October 2028",
    });
  });

  it("is no more precise than the source", () => {
    const month = { valid_until: { date: "2027-06-01", precision: "month" as const } };
    const year = { valid_until: { date: "2028-01-01", precision: "year" as const } };
    expect(inVietnamese(month)?.alternative).toBe(
      "Sản phẩm OCOP 4 sao, có hiệu lực đến tháng\u00a06/2027",
    );
    expect(inVietnamese(year)?.alternative).toBe(
      "Sản phẩm OCOP 4 sao, có hiệu lực đến năm\u00a02028",
    );
    expect(inEnglish(month)?.alternative).toBe("OCOP 4-star product, valid until June 2027");
    expect(inEnglish(year)?.alternative).toBe("OCOP 4-star product, valid until 2028");
  });

  it("adds how long an expiring certificate lasts", () => {
    const expiring = { certification_status: "expiring" as const };
    expect(inVietnamese({ ...expiring, days_left: 32 })).toMatchObject({ tail: "Còn 32 ngày" });
    expect(inEnglish({ ...expiring, days_left: 1 })).toMatchObject({ tail: "1 day left" });
    expect(inVietnamese({ ...expiring, days_left: null })).toMatchObject({ tail: "Sắp hết hạn" });
  });

  it("does not alarm a buyer while the renewal dossier is due", () => {
    expect(inVietnamese({ certification_status: "renewal_due", days_left: 150 })).toEqual(
      inVietnamese({}),
    );
  });

  it("says until when an extended certificate runs, not until when it ran", () => {
    const extended = {
      certification_status: "extended" as const,
      valid_until: { date: "2026-09-15", precision: "day" as const },
      extended_until: "2027-03-15",
      days_left: 111,
    };
    expect(inVietnamese(extended)).toEqual({
      look: "solid",
      star: 4,
      alternative: "Sản phẩm OCOP 4 sao, được gia hạn đến 15/03/2027",
      tail: "Gia hạn đến 15/03/2027",
      validity: null,
    });
    expect(inEnglish(extended)).toMatchObject({ tail: "Extended until 15 March 2027" });
  });

  it.each([
    ["expired", "dashed", "Chứng nhận đã hết hạn", "Certificate expired"],
    ["revoked", "revoked", "Đã thu hồi công nhận", "Recognition revoked"],
    [
      "validity_unknown",
      "dashed",
      "Đã được công nhận, chưa rõ thời hạn",
      "Recognised, validity unknown",
    ],
  ] as const)("shows no stars when it is %s", (certification_status, look, vietnamese, english) => {
    const changes = { certification_status, star: null };
    expect(inVietnamese(changes)).toEqual({ look, alternative: vietnamese });
    expect(inEnglish(changes)).toEqual({ look, alternative: english });
  });

  it("shows nothing for what is not recognised", () => {
    expect(inVietnamese({ certification_status: "none", star: null, last_star: null })).toBeNull();
    expect(inVietnamese({ certification_status: "potential", star: null })).toBeNull();
  });
});

describe("isPotentialFiveStar", () => {
  it("is a fact of its own beside the badge", () => {
    expect(isPotentialFiveStar(badge({ potential_five_star: true }))).toBe(true);
    expect(isPotentialFiveStar(badge({ certification_status: "potential", star: null }))).toBe(
      true,
    );
    expect(isPotentialFiveStar(badge({}))).toBe(false);
  });
});
