import { useSearchParams } from "react-router-dom";
import { tableQuery } from "../lib/table-query";
import { ExportButton, type ExportName } from "./export-button";

type ExportBarProps = {
  what: ExportName;
  /** The filters of the list that its export takes too. */
  filterIds: string[];
};

/** Above a list: saves what its filters leave as an XLSX file. */
export function ExportBar({ what, filterIds }: ExportBarProps) {
  const [parameters] = useSearchParams();
  const wanted = tableQuery(parameters, { filterIds, pageSize: 1 });
  const filters = Object.fromEntries(
    Object.entries(wanted).filter(([name]) => filterIds.includes(name)),
  );
  return (
    <div className="flex justify-end px-6 py-3">
      <ExportButton what={what} query={filters} />
    </div>
  );
}
