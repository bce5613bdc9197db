import { Text } from "@medusajs/ui";
import { useSearchParams } from "react-router-dom";
import { useWords } from "../../i18n/use-words";
import { useFormats } from "../../lib/use-formats";
import { TextLink } from "../recognition/text-link";

type PagerProps = { count: number; limit: number; offset: number };

/** Which rows of how many are shown, with links to those before and after; nothing where all are. */
export function Pager({ count, limit, offset }: PagerProps) {
  const { t } = useWords();
  const format = useFormats();
  const [parameters] = useSearchParams();
  if (count <= limit && offset === 0) return null;
  const at = (start: number) => {
    const next = new URLSearchParams(parameters);
    next.set("offset", String(Math.max(start, 0)));
    return `?${next.toString()}`;
  };
  return (
    <nav
      aria-label={t("figures.rows.page")}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 px-6 py-3"
    >
      <Text size="small">
        {t("figures.rows.page_line", {
          from: format.number(Math.min(offset + 1, count)),
          to: format.number(Math.min(offset + limit, count)),
          count: format.number(count),
        })}
      </Text>
      {offset > 0 && <TextLink to={at(offset - limit)}>{t("figures.rows.earlier")}</TextLink>}
      {offset + limit < count && (
        <TextLink to={at(offset + limit)}>{t("figures.rows.later")}</TextLink>
      )}
    </nav>
  );
}
