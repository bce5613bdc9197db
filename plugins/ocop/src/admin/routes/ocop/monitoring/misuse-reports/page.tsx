import {
  createDataTableColumnHelper,
  createDataTableFilterHelper,
  type DataTableFilter,
} from "@medusajs/ui";
import { useMemo, useState } from "react";
import { Crumb } from "../../../../components/crumb";
import { MisuseReportBadge } from "../../../../components/monitoring/badges";
import { FileReportDrawer } from "../../../../components/monitoring/misuse-report-drawers";
import { MonitoringNav } from "../../../../components/monitoring/monitoring-nav";
import { misuseReportPage, MISUSE_REPORTS_API } from "../../../../components/monitoring/paths";
import {
  MISUSE_REPORT_ORIGINS,
  MISUSE_REPORT_STATES,
  type MisuseReportRow,
} from "../../../../components/monitoring/types";
import { RecordTable } from "../../../../components/record-table";
import { RowLink } from "../../../../components/row-link";
import { useWords } from "../../../../i18n/use-words";
import { useFormats } from "../../../../lib/use-formats";

const column = createDataTableColumnHelper<MisuseReportRow>();
const filter = createDataTableFilterHelper<MisuseReportRow>();

const MisuseReportsPage = () => {
  const { t } = useWords();
  const format = useFormats();
  const [isFiling, setIsFiling] = useState(false);
  const columns = useMemo(
    () => [
      column.accessor("description", {
        header: t("monitoring.misuse_report.description"),
        cell: ({ row: { original } }) => (
          <div className="max-w-sm truncate">
            <RowLink to={misuseReportPage(original.id)}>{original.description}</RowLink>
          </div>
        ),
      }),
      column.accessor("registered_product", {
        header: t("monitoring.product"),
        cell: ({ row: { original } }) =>
          original.registered_product?.name ?? original.product_text ?? t("common.unknown"),
      }),
      column.accessor("created_at", {
        header: t("monitoring.misuse_report.received_on"),
        enableSorting: true,
        cell: ({ row: { original } }) => format.date(original.received_on),
      }),
      column.accessor("origin", {
        header: t("monitoring.misuse_report.origin"),
        cell: ({ getValue }) => t(`monitoring.misuse_report.origins.${getValue()}`),
      }),
      column.accessor("state", {
        header: t("monitoring.state"),
        cell: ({ getValue }) => <MisuseReportBadge state={getValue()} />,
      }),
    ],
    [format, t],
  );
  const filters = useMemo<DataTableFilter[]>(
    () => [
      filter.accessor("state", {
        type: "multiselect",
        label: t("monitoring.state"),
        options: MISUSE_REPORT_STATES.map((value) => ({
          value,
          label: t(`monitoring.misuse_report.states.${value}`),
        })),
      }),
      filter.accessor("origin", {
        type: "multiselect",
        label: t("monitoring.misuse_report.origin"),
        options: MISUSE_REPORT_ORIGINS.map((value) => ({
          value,
          label: t(`monitoring.misuse_report.origins.${value}`),
        })),
      }),
    ],
    [t],
  );
  return (
    <div className="flex w-full flex-col gap-y-3">
      <MonitoringNav />
      <RecordTable<MisuseReportRow>
        title={t("monitoring.misuse_report.title")}
        subtitle={t("monitoring.misuse_report.subtitle")}
        path={MISUSE_REPORTS_API}
        rowsKey="misuse_reports"
        columns={columns}
        filters={filters}
        search
        rowId={({ id }) => id}
        rowHref={({ id }) => misuseReportPage(id)}
        actions={[{ label: t("monitoring.misuse_report.file"), onClick: () => setIsFiling(true) }]}
        empty={{
          heading: t("monitoring.misuse_report.empty"),
          description: t("monitoring.misuse_report.empty_hint"),
        }}
      />
      {isFiling && <FileReportDrawer onClose={() => setIsFiling(false)} />}
    </div>
  );
};

export default MisuseReportsPage;

export const handle = { breadcrumb: () => <Crumb word="monitoring.misuse_report.title" /> };
