import { LAW_PAGES } from "~/features/law/law-pages";
import type { Operator } from "~/features/law/operator";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";

const linkClass = "on-dark inline-block py-2.5 text-white";

/** The foot of every page: who is behind the shop and where the orders are. */
export function SiteFooter({
  isSample,
  operator,
}: {
  isSample: boolean;
  operator: Operator | null;
}) {
  const { t } = useI18n();
  return (
    <footer className="on-dark mt-18 bg-map-5 text-white">
      <div className="page grid gap-8 py-12 md:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1.2fr_1.2fr_2fr]">
        <div className="grid content-start gap-2">
          <p className="text-lg font-bold">{t("shop.name")}</p>
          <p className="max-w-[36ch] text-sm">{t("footer.about")}</p>
        </div>
        <nav aria-label={t("footer.shopping")}>
          <h2 className="text-base">{t("footer.shopping")}</h2>
          <ul>
            <li>
              <LocalLink to="/products" className={linkClass}>
                {t("shop.products")}
              </LocalLink>
            </li>
            <li>
              <LocalLink to="/producers" className={linkClass}>
                {t("shop.producers")}
              </LocalLink>
            </li>
          </ul>
        </nav>
        <nav aria-label={t("footer.orders")}>
          <h2 className="text-base">{t("footer.orders")}</h2>
          <ul>
            <li>
              <LocalLink to="/cart" className={linkClass}>
                {t("shop.cart")}
              </LocalLink>
            </li>
            <li>
              <LocalLink to="/orders" className={linkClass}>
                {t("shop.orders")}
              </LocalLink>
            </li>
          </ul>
        </nav>
        <nav aria-label={t("footer.trust")}>
          <h2 className="text-base">{t("footer.trust")}</h2>
          <ul>
            <li>
              <LocalLink to="/certificates" className={linkClass}>
                {t("certificate.check")}
              </LocalLink>
            </li>
            <li>
              <LocalLink to="/report" className={linkClass}>
                {t("certificate.report")}
              </LocalLink>
            </li>
            <li>
              <LocalLink to="/open-data" className={linkClass}>
                {t("openData.title")}
              </LocalLink>
            </li>
            <li>
              <LocalLink to="/programme" className={linkClass}>
                {t("footer.programme")}
              </LocalLink>
            </li>
          </ul>
        </nav>
        <nav aria-label={t("footer.law")}>
          <h2 className="text-base">{t("footer.law")}</h2>
          <ul>
            {LAW_PAGES.map(({ name, path, title }) => (
              <li key={name}>
                <LocalLink to={path} className={linkClass}>
                  {t(title)}
                </LocalLink>
              </li>
            ))}
            <li>
              <LocalLink to="/complaint" className={linkClass}>
                {t("law.complaint")}
              </LocalLink>
            </li>
          </ul>
        </nav>
        <div className="grid content-start gap-2 text-sm">
          {operator?.name && (
            <>
              <h2 className="text-base">{t("law.operator")}</h2>
              <p className="max-w-[48ch]">
                {[operator.name, operator.address, operator.taxCode, operator.contact]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </>
          )}
          {isSample && (
            <>
              <h2 className="text-base">{t("footer.owner")}</h2>
              <p className="max-w-[48ch]">{t("footer.ownerSample")}</p>
            </>
          )}
          <p className="max-w-[48ch]">{t("footer.register")}</p>
        </div>
      </div>
    </footer>
  );
}
