import { useMemo } from "react";
import { Link, useSearchParams } from "react-router-dom";
import type { status } from "../../i18n/vi/status";
import { useWords } from "../../i18n/use-words";
import { tableQuery } from "../../lib/table-query";
import { useResource } from "../../lib/use-resource";

type Status = keyof typeof status.certification;
type CountsAnswer = { by_status: Partial<Record<Status, number>> };

/** How many recognitions have which status today, of those that the other filters leave. */
export function StatusCounts({ filterIds }: { filterIds: string[] }) {
  const { t } = useWords();
  const [parameters] = useSearchParams();
  const query = useMemo(() => {
    const {
      limit: _limit,
      offset: _offset,
      order: _order,
      ...filters
    } = tableQuery(parameters, {
      filterIds: filterIds.filter((id) => id !== "status"),
      pageSize: 1,
    });
    return { ...filters, limit: 1 };
  }, [filterIds, parameters]);
  const { data } = useResource<CountsAnswer>("/admin/ocop/certifications", query);
  const chosen = (one: string) => {
    const next = new URLSearchParams(parameters);
    next.set("status", JSON.stringify([one]));
    next.delete("offset");
    return `?${next.toString()}`;
  };
  return (
    <nav aria-label={t("certification.by_status")} className="px-6 py-3">
      <ul className="flex min-h-6 flex-wrap gap-x-4 gap-y-1">
        {Object.entries(data?.by_status ?? {}).map(([one, count]) => (
          <li key={one}>
            <Link
              to={chosen(one)}
              className="txt-compact-small text-ui-fg-subtle hover:text-ui-fg-base focus-visible:shadow-borders-focus rounded outline-none"
            >
              {t(`status.certification.${one as Status}`)}{" "}
              <span className="txt-compact-small-plus text-ui-fg-base">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
