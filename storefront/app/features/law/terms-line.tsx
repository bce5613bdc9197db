import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";

/** Under which rules an order is made; a sentence, since the contract needs no box to tick. */
export function TermsLine() {
  const { t } = useI18n();
  return (
    <p className="text-sm text-muted">
      {t("checkout.terms")}{" "}
      <LocalLink to="/terms" target="_blank">
        {t("law.terms")}
      </LocalLink>
      . {t("checkout.termsJoin")}{" "}
      <LocalLink to="/returns" target="_blank">
        {t("law.returns")}
      </LocalLink>
      {", "}
      <LocalLink to="/privacy" target="_blank">
        {t("law.privacy")}
      </LocalLink>
      .
    </p>
  );
}
