import type { Badge } from "~/features/catalog/types";
import type { Format } from "~/i18n/format";
import type { Translate } from "~/i18n/translate";

/** How a badge looks and reads; null where the register has nothing to show. */
export type BadgeWords =
  | {
      look: "solid";
      star: 3 | 4 | 5;
      /** The whole sentence, for those who do not see the tag. */
      alternative: string;
      /** "Còn 32 ngày" while it is expiring, "Gia hạn đến …" while it is extended. */
      tail: string | null;
      /** "có hiệu lực đến 15/10/2028", for the large badge. */
      validity: string | null;
    }
  | { look: "dashed" | "revoked"; alternative: string }
  | null;

/** The words of a badge. Stars are shown only while the register says they are valid. */
export function badgeWords(t: Translate, format: Format, badge: Badge): BadgeWords {
  switch (badge.certification_status) {
    case "valid":
    case "renewal_due":
    case "expiring":
    case "extended":
      return badge.star === null ? null : solidWords(t, format, badge, badge.star);
    case "expired":
      return { look: "dashed", alternative: t("badge.expired") };
    case "validity_unknown":
      return { look: "dashed", alternative: t("badge.validityUnknown") };
    case "revoked":
      return { look: "revoked", alternative: t("badge.revoked") };
    case "none":
    case "potential":
      return null;
  }
}

function solidWords(t: Translate, format: Format, badge: Badge, star: 3 | 4 | 5): BadgeWords {
  if (badge.certification_status === "extended" && badge.extended_until !== null) {
    const date = format.date(badge.extended_until);
    const alternative = t("badge.extended", { star, date });
    return {
      look: "solid",
      star,
      alternative,
      tail: t("badge.extendedUntil", { date }),
      validity: null,
    };
  }
  const date = badge.valid_until && format.dated(badge.valid_until);
  const tail = badge.certification_status === "expiring" ? daysLeftWords(t, badge) : null;
  const sentence = date ? t("badge.validUntil", { star, date }) : t("badge.valid", { star });
  return {
    look: "solid",
    star,
    alternative: tail ? `${sentence}. ${tail}` : sentence,
    tail,
    validity: date && t("badge.until", { date }),
  };
}

function daysLeftWords(t: Translate, badge: Badge): string {
  return badge.days_left === null
    ? t("badge.expiringSoon")
    : t("badge.daysLeft", { count: badge.days_left });
}

/** True for the separate remark "potential five-star", which may stand beside a valid badge. */
export function isPotentialFiveStar(badge: Badge): boolean {
  return badge.potential_five_star || badge.certification_status === "potential";
}
