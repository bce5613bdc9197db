import { isRouteErrorResponse, useLocation, useRouteError } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { ButtonLink } from "~/ui/button";

const KINDS: Record<number, "notFound" | "down" | "bad"> = {
  400: "bad",
  404: "notFound",
  503: "down",
};

/** What went wrong, as far as it matters to a visitor. */
export function errorKind(error: unknown): "notFound" | "down" | "bad" | "failed" {
  return (isRouteErrorResponse(error) && KINDS[error.status]) || "failed";
}

/** What stands in the place of a page that cannot be shown: what happened and the next step. */
export function PageError() {
  const { t } = useI18n();
  const kind = errorKind(useRouteError());
  const { pathname, search } = useLocation();
  const canReload = kind === "down" || kind === "failed";
  return (
    <div className="page grid justify-items-start gap-4 py-12 md:py-18">
      <h1 className="text-3xl md:text-4xl">{t(`error.${kind}Title`)}</h1>
      <p className="max-w-text text-lg">{t(`error.${kind}`)}</p>
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
