import type { Format } from "~/i18n/format";
import type { MessageKey, Translate } from "~/i18n/translate";

import type { Certificate } from "./certificate-types";

/** The verdict over a certificate: a headline, what it means in a sentence, and how it looks. */
export interface VerdictWords {
  title: string;
  lead: string;
  tone: "terrace" | "sun" | "clay" | "plain";
  /** Says the kind without colour; hidden from those who hear the title. */
  icon: "✓" | "!" | "⊘" | "?";
}

/** The words of a verdict; a certificate that a newer recognition follows says so first. */
export function verdictWords(t: Translate, format: Format, certificate: Certificate): VerdictWords {
  const { verdict, superseded_by: supersededBy } = certificate;
  if (supersededBy !== null && verdict !== "revoked" && verdict !== "expired") {
    return {
      title: t("certificate.supersededTitle"),
      lead: t("certificate.supersededLead", { status: t(`status.${verdict}`).toLowerCase() }),
      tone: "plain",
      icon: "!",
    };
  }
  const words = (
    title: MessageKey,
    lead: string,
    tone: VerdictWords["tone"],
    icon: VerdictWords["icon"],
  ) => ({ title: t(title), lead, tone, icon });
  const star = certificate.recognised_star;
  const until = certificate.valid_until ? format.dated(certificate.valid_until) : "";
  const valid = t("certificate.validLead", { star, date: until });
  switch (verdict) {
    case "valid":
    case "renewal_due":
      return words("certificate.validTitle", valid, "terrace", "✓");
    case "expiring":
      return words("certificate.expiringTitle", valid, "sun", "✓");
    case "extended":
      return words("certificate.extendedTitle", extendedLead(t, format, certificate), "sun", "✓");
    case "expired": {
      const lead = t("certificate.expiredLead", { star, date: until });
      return words("certificate.expiredTitle", lead, "plain", "⊘");
    }
    case "revoked":
      return words("certificate.revokedTitle", revokedLead(t, format, certificate), "clay", "⊘");
    case "none":
    case "potential": {
      const issued = certificate.issued_on;
      const date = issued ? format.dated(issued) : t("register.unknown");
      const lead = t("certificate.notYetLead", { star, date });
      return words("certificate.notYetTitle", lead, "plain", "!");
    }
    case "validity_unknown": {
      const lead = t("certificate.unknownDateLead", { star });
      return words("certificate.unknownDateTitle", lead, "plain", "?");
    }
  }
}

function extendedLead(t: Translate, format: Format, certificate: Certificate): string {
  const { recognised_star: star, valid_until: validUntil, extended_until: until } = certificate;
  return t("certificate.extendedLead", {
    star,
    validUntil: validUntil ? format.dated(validUntil) : t("register.unknown"),
    date: until ? format.date(until) : t("register.unknown"),
  });
}

function revokedLead(t: Translate, format: Format, certificate: Certificate): string {
  const { recognised_star: star, revoked_on: on, revocation_reason: reason } = certificate;
  const date = on ? format.date(on) : t("register.unknown");
  return reason
    ? t("certificate.revokedLead", { star, date, reason: t(`revocation.${reason}`) })
    : t("certificate.revokedLeadNoReason", { star, date });
}
