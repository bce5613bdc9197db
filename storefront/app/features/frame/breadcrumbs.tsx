import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";

/** The way back up from a page; the page itself is not in it. */
export function Breadcrumbs({ steps }: { steps: readonly { name: string; path: string }[] }) {
  const { t } = useI18n();
  return (
    <nav aria-label={t("shop.breadcrumbs")}>
      <ol className="flex flex-wrap gap-x-2 text-sm">
        {steps.map(({ name, path }) => (
          <li
            key={path}
            className="flex items-center gap-2 not-last:after:text-muted not-last:after:content-['›']"
          >
            <LocalLink to={path} className="inline-flex min-h-11 items-center">
              {name}
            </LocalLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
