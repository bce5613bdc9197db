import { isRouteErrorResponse, useLocation, useRouteError } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { ButtonLink } from "~/ui/button";

const KINDS: Record<number, "notFound" | "down" | "bad"> = { 400: "bad", 404: "notFound", 503: "down" };

/** What stands in the place of a page that cannot be shown: what happened and the next step. */
export function PageError() {
  const { t } = useI18n();
  const error = useRouteError();
  const { pathname, search } = useLocation();
  const kind = (isRouteErrorResponse(error) && KINDS[error.status]) || "failed";
  const canReload = kind === "down" || kind === "failed";
  return (
    <div className="page grid max-w-text justify-items-start gap-4 py-12 md:py-18">
      <title>{`${t(`error.${kind}Title`)} · ${t("shop.name")}`}</title>
      <h1 className="text-3xl md:text-4xl">{t(`error.${kind}Title`)}</h1>
      <p className="text-lg">{t(`error.${kind}`)}</p>
      <div className="flex flex-wrap gap-3 pt-2">
        {canReload ? (
          <a href={pathname + search} className="button button-primary">
            {t("error.reload")}
          </a>
        ) : (
          <ButtonLink to="/products">{t("error.toProducts")}</ButtonLink>
        )}
        <ButtonLink to="/" look="second">
          {t("error.toHome")}
        </ButtonLink>
      </div>
    </div>
  );
}
