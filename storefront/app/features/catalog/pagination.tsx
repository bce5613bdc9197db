import { ButtonLink } from "~/ui/button";
import { useI18n } from "~/i18n/use-i18n";

/** Links to the page before and after, between them where one is. */
export function Pagination({
  page,
  pageCount,
  pathOf,
}: {
  page: number;
  pageCount: number;
  pathOf: (page: number) => string;
}) {
  const { t } = useI18n();
  if (pageCount <= 1) return null;
  return (
    <nav
      aria-label={t("list.pages")}
      className="flex flex-wrap items-center justify-center gap-4 pt-6"
    >
      {page > 1 && (
        <ButtonLink to={pathOf(page - 1)} look="second" rel="prev">
          {t("list.previous")}
        </ButtonLink>
      )}
      <span>{t("list.page", { page, pageCount })}</span>
      {page < pageCount && (
        <ButtonLink to={pathOf(page + 1)} look="second" rel="next">
          {t("list.next")}
        </ButtonLink>
      )}
    </nav>
  );
}
