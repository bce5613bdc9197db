import { useMemo } from "react";
import type { Badge } from "../../../modules/ocop/rules/badge";
import type { LegalBasis } from "../../../modules/ocop/rules/certification-status";
import { REVOCATION_REASONS } from "../../../modules/ocop/rules/rule-set";
import type { ChangeLine } from "../../../register/change-view";
import type { certification } from "../../i18n/vi/certification";
import type { change } from "../../i18n/vi/change";
import type { status } from "../../i18n/vi/status";
import { useWords } from "../../i18n/use-words";
import { useFormats } from "../../lib/use-formats";

type Field = keyof typeof change.field;

/** Facts of recognitions in the reader's words. */
export function useRecognitionWords() {
  const { t } = useWords();
  const format = useFormats();
  return useMemo(() => {
    const valueOf = ({ field }: ChangeLine, value: ChangeLine["before"]): string => {
      if (value === null) return t("common.none");
      switch (field as Field) {
        case "star":
          return t("common.star", { count: Number(value) });
        case "kind":
          return t(`status.assessment_kind.${value as keyof typeof status.assessment_kind}`);
        case "authority_level":
          return t(
            `certification.authority_level.${value as keyof typeof certification.authority_level}`,
          );
        case "revocation_reason":
          return t(`certification.revocation.${value as keyof typeof certification.revocation}`);
        case "issued_on":
        case "valid_until":
        case "extension_filed_on":
        case "extended_until":
        case "revoked_on":
        case "potential_since":
        case "potential_decided_on":
          return format.date(String(value));
        case "decision_number":
        case "certificate_number":
        case "revocation_decision_number":
          return String(value);
      }
    };
    return {
      article: (basis: LegalBasis | null) => {
        if (basis === null) return null;
        return basis.article === null
          ? basis.decision
          : t("certification.article", { article: basis.article, decision: basis.decision });
      },
      /** A badge in words: `4 sao · Còn hiệu lực`. */
      badge: (badge: Badge) =>
        [
          badge.star === null ? t("change.badge_no_star") : t("common.star", { count: badge.star }),
          t(`status.certification.${badge.certification_status}`),
          badge.potential_five_star && badge.certification_status !== "potential"
            ? t("change.badge_potential")
            : null,
        ]
          .filter(Boolean)
          .join(" · "),
      field: ({ field }: ChangeLine) => t(`change.field.${field as Field}`),
      before: (line: ChangeLine) => valueOf(line, line.before),
      after: (line: ChangeLine) => valueOf(line, line.after),
      revocationReasons: REVOCATION_REASONS.map((value) => ({
        value,
        label: t(`certification.revocation.${value}`),
      })),
    };
  }, [format, t]);
}
