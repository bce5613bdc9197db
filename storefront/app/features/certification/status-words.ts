import type { LegalBasis } from "~/features/catalog/types";
import type { Translate } from "~/i18n/translate";

/** Where a status rests: "Điều 7.6.a, Quyết định 26/2026/QĐ-TTg"; null when nothing is cited. */
export function basisWords(t: Translate, basis: LegalBasis | null): string | null {
  if (!basis) return null;
  const { decision, article } = basis;
  return article === null
    ? t("basis.decision", { decision })
    : t("basis.article", { article, decision });
}
