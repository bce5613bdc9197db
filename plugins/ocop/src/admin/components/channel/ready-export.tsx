import { useSearchParams } from "react-router-dom";
import { useWords } from "../../i18n/use-words";
import { READY_API } from "../../lib/ready";
import { tableQuery } from "../../lib/table-query";
import { DownloadButton } from "../download-button";

/** Saves the list as the page's address filters it, whole. */
export function ReadyExport({ filterIds }: { filterIds: string[] }) {
  const { t, language } = useWords();
  const [parameters] = useSearchParams();
  const {
    limit: _limit,
    offset: _offset,
    order: _order,
    ...filters
  } = tableQuery(parameters, { filterIds, pageSize: 1 });
  return (["xlsx", "csv"] as const).map((ending) => (
    <DownloadButton
      key={ending}
      label={t(`channel.ready.${ending}`)}
      path={`${READY_API}.${ending}`}
      fileName={`ready.${ending}`}
      query={{ ...filters, language }}
    />
  ));
}
