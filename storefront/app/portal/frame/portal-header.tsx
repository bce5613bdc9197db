import { useLocation } from "@remix-run/react";

import { ShopMark } from "~/features/illustration/shop-mark";
import { pathIn, pathWithoutLanguage } from "~/i18n/language";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";

import { frameWords } from "../words/frame-words";
import { useWords } from "~/i18n/part-words";

/** The top of every page of the portal: for whom one acts, the language and the way to the shop. */
export function PortalHeader({ producerName }: { producerName: string | null }) {
  const { language, t } = useI18n();
  const say = useWords(frameWords);
  const { pathname, search } = useLocation();
  const other = language === "vi" ? "en" : "vi";
  return (
    <header className="border-b border-hairline bg-white print:hidden">
      <div className="page flex flex-wrap items-center gap-x-4">
        <LocalLink
          to="/producer"
          className="mr-auto flex min-h-14 min-w-0 items-center gap-2 py-1 text-ink no-underline"
        >
          <ShopMark className="shrink-0" />
          <span className="grid">
            <span className="text-xs text-muted">{say("portal")}</span>
            <span className="font-bold">{producerName ?? t("shop.name")}</span>
          </span>
        </LocalLink>
        <a
          href={pathIn(other, pathWithoutLanguage(pathname) + search)}
          lang={other}
          hrefLang={other}
          title={t("shop.otherLanguageTitle")}
          className="flex min-h-11 items-center text-sm"
        >
          {t("shop.otherLanguage")}
        </a>
        <LocalLink to="/" className="flex min-h-11 items-center text-sm">
          {say("shop")}
        </LocalLink>
      </div>
    </header>
  );
}
