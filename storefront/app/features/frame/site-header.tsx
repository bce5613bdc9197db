import { NavLink, useLocation } from "@remix-run/react";

import { SearchBox } from "~/features/search/search-box";
import { ShopMark } from "~/features/illustration/shop-mark";
import { pathIn, pathWithoutLanguage } from "~/i18n/language";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";

/** The top of every page: name, the two ways in, search, language, account and cart. */
export function SiteHeader({ cartCount, isSignedIn }: { cartCount: number; isSignedIn: boolean }) {
  const { t, path } = useI18n();
  return (
    <header className="border-b border-hairline bg-white">
      <div className="page flex flex-wrap items-center gap-x-2 sm:gap-x-6">
        <LocalLink
          to="/"
          aria-label={t("shop.home", { shop: t("shop.name") })}
          className="mr-auto flex min-h-14 items-center md:min-h-16 gap-2 font-bold text-ink no-underline sm:gap-2.5 sm:text-lg"
        >
          <ShopMark className="shrink-0" />
          <span>{t("shop.name")}</span>
        </LocalLink>
        <nav
          aria-label={t("shop.navigation")}
          className="order-last -mx-2 flex w-full gap-2 md:order-none md:mx-0 md:w-auto"
        >
          {(["products", "producers"] as const).map((page) => (
            <NavLink
              key={page}
              to={path(`/${page}`)}
              prefetch="intent"
              className="flex min-h-11 items-center border-b-3 border-transparent px-2 font-bold text-ink no-underline hover:border-hairline md:min-h-16 aria-[current=page]:border-cinnamon"
            >
              {t(`shop.${page}`)}
            </NavLink>
          ))}
        </nav>
        <div className="order-2 w-full md:order-last md:pb-3 lg:order-none lg:w-auto lg:max-w-100 lg:grow lg:pb-0">
          <SearchBox />
        </div>
        <LanguageSwitch />
        <LocalLink
          to={isSignedIn ? "/account" : "/account/sign-in"}
          aria-label={t(isSignedIn ? "account.title" : "account.signIn")}
          className="flex min-h-11 items-center gap-2 text-ink no-underline"
        >
          <svg viewBox="0 0 24 24" className="size-6" aria-hidden="true" focusable="false">
            <path
              d="M12 12.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.5 20.5c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.8"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        </LocalLink>
        <LocalLink
          to="/cart"
          aria-label={cartCount > 0 ? t("shop.cartCount", { count: cartCount }) : t("shop.cart")}
          className="flex min-h-11 items-center gap-1 text-ink no-underline md:gap-2"
        >
          <svg viewBox="0 0 24 24" className="size-6" aria-hidden="true" focusable="false">
            <path
              d="M3 9h18l-2 10.5H5zM8 9l3-5.5M16 9l-3-5.5M9.5 12.5v4M14.5 12.5v4"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.8"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
          <span className="hidden font-bold md:inline">{t("shop.cart")}</span>
          {cartCount > 0 && (
            <span
              data-cart-count={cartCount}
              className="-ml-3 min-w-6 self-start rounded-pill md:ml-0 md:self-auto bg-sea px-2 text-center text-sm font-bold text-white"
            >
              {cartCount}
            </span>
          )}
        </LocalLink>
      </div>
    </header>
  );
}

function LanguageSwitch() {
  const { language, t } = useI18n();
  const { pathname, search } = useLocation();
  const other = language === "vi" ? "en" : "vi";
  return (
    <a
      href={pathIn(other, pathWithoutLanguage(pathname) + search)}
      lang={other}
      hrefLang={other}
      title={t("shop.otherLanguageTitle")}
      className="flex min-h-11 items-center text-sm"
    >
      {t("shop.otherLanguage")}
    </a>
  );
}
