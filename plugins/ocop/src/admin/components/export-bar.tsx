import { useSearchParams } from "react-router-dom";
import type { Query } from "../lib/api";
import { tableQuery } from "../lib/table-query";
import { ExportButton } from "./export-button";

type ExportBarProps = {
  what: Parameters<typeof ExportButton>[0]["what"];
  /** Filters of the page's table that the export takes too. */
  filterIds: string[];
  /** Parameters that always go along. */
  query?: Query;
};

/** A line of a table's card with the button that saves its rows, filtered as they are shown. */
export function ExportBar({ what, filterIds, query }: ExportBarProps) {
  const [parameters] = useSearchParams();
  const {
    limit: _limit,
    offset: _offset,
    q: _q,
    order: _order,
    ...filters
  } = tableQuery(parameters, { filterIds, pageSize: 1 });
  return (
    <div className="flex justify-end px-6 py-3">
      <ExportButton what={what} query={{ ...filters, ...query }} />
    </div>
  );
}
