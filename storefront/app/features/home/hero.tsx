import { listPath } from "~/features/catalog/filters";
import type { Summary } from "~/features/catalog/types";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { ButtonLink } from "~/ui/button";

/** The promise of the shop and today's count of valid products, above a market table at the sea. */
export function Hero({ summary }: { summary: Summary }) {
  const { t, format } = useI18n();
  const validPath = listPath({ stars: [3, 4, 5] });
  return (
    <section className="page grid items-end gap-x-12 md:grid-cols-[1.1fr_1fr]">
      <div className="grid justify-items-start gap-3 py-5 md:self-center md:py-6">
        <h1 className="text-2xl sm:text-3xl md:text-4xl">{t("home.title")}</h1>
        <p className="max-w-[46ch] text-muted md:text-lg">{t("home.promise")}</p>
        <p className="flex items-center gap-3">
          <strong className="text-4xl text-terrace" data-valid-count={summary.valid_product_count}>
            {format.count(summary.valid_product_count)}
          </strong>
          <LocalLink to={validPath} className="max-w-[30ch] py-1 text-sm">
            {t("home.validToday", {
              count: summary.valid_product_count,
              date: format.date(summary.as_of),
            })}
          </LocalLink>
        </p>
        <ButtonLink to="/products" className="hidden md:inline-flex">
          {t("home.see", { count: summary.product_count })}
        </ButtonLink>
      </div>
      <picture className="hidden overflow-hidden sm:block sm:h-56 md:h-60 md:rounded-t-md">
        <source media="(width >= 48rem)" srcSet="/illustrations/hero.svg" />
        <img
          src="/illustrations/hero-narrow.svg"
          alt=""
          width={780}
          height={720}
          className="size-full object-cover object-[50%_100%]"
        />
      </picture>
    </section>
  );
}
