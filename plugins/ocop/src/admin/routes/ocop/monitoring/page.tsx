import { defineRouteConfig } from "@medusajs/admin-sdk";
import {
  createDataTableColumnHelper,
  createDataTableFilterHelper,
  type DataTableFilter,
} from "@medusajs/ui";
import { useMemo, useState } from "react";
import { Crumb } from "../../../components/crumb";
import { ConclusionBadge, InspectionStateBadge } from "../../../components/monitoring/badges";
import { PlanDrawer } from "../../../components/monitoring/inspection-drawers";
import { MonitoringNav } from "../../../components/monitoring/monitoring-nav";
import { inspectionPage, INSPECTIONS_API } from "../../../components/monitoring/paths";
import {
  CONCLUSIONS,
  INSPECTION_KINDS,
  INSPECTION_STATES,
  type Inspection,
} from "../../../components/monitoring/types";
import { RecordTable } from "../../../components/record-table";
import { RowLink } from "../../../components/row-link";
import { useWords } from "../../../i18n/use-words";
import { useFormats } from "../../../lib/use-formats";

const column = createDataTableColumnHelper<Inspection>();
const filter = createDataTableFilterHelper<Inspection>();

const InspectionsPage = () => {
  const { t } = useWords();
  const format = useFormats();
  const [isPlanning, setIsPlanning] = useState(false);
  const columns = useMemo(
    () => [
      column.accessor("producer", {
        header: t("monitoring.producer"),
        enableSorting: true,
        cell: ({ row: { original } }) => (
          <RowLink to={inspectionPage(original.id)}>{original.producer.name}</RowLink>
        ),
      }),
      column.accessor("registered_product", {
        header: t("monitoring.product"),
        cell: ({ getValue }) => getValue()?.name ?? t("monitoring.whole_producer"),
      }),
      column.accessor("planned_on", {
        header: t("monitoring.inspection.planned_on"),
        enableSorting: true,
        cell: ({ getValue }) => format.date(getValue()),
      }),
      column.accessor("kind", {
        header: t("monitoring.inspection.kind"),
        cell: ({ getValue }) => t(`monitoring.inspection.kinds.${getValue()}`),
      }),
      column.accessor("state", {
        header: t("monitoring.state"),
        cell: ({ getValue }) => <InspectionStateBadge state={getValue()} />,
      }),
      column.accessor("conclusion", {
        header: t("monitoring.inspection.conclusion"),
        cell: ({ getValue }) => {
          const conclusion = getValue();
          return conclusion === null ? "–" : <ConclusionBadge conclusion={conclusion} />;
        },
      }),
      column.accessor("finding_counts", {
        header: t("monitoring.finding.title"),
        cell: ({ row: { original } }) =>
          original.findings.length === 0
            ? "–"
            : t("monitoring.finding.counts", original.finding_counts),
      }),
    ],
    [format, t],
  );
  const filters = useMemo<DataTableFilter[]>(
    () => [
      filter.accessor("state", {
        type: "multiselect",
        label: t("monitoring.state"),
        options: INSPECTION_STATES.map((value) => ({
          value,
          label: t(`monitoring.inspection.states.${value}`),
        })),
      }),
      filter.accessor("kind", {
        type: "multiselect",
        label: t("monitoring.inspection.kind"),
        options: INSPECTION_KINDS.map((value) => ({
          value,
          label: t(`monitoring.inspection.kinds.${value}`),
        })),
      }),
      filter.accessor("conclusion", {
        type: "multiselect",
        label: t("monitoring.inspection.conclusion"),
        options: CONCLUSIONS.map((value) => ({
          value,
          label: t(`monitoring.inspection.conclusions.${value}`),
        })),
      }),
      {
        id: "overdue",
        type: "radio",
        label: t("monitoring.inspection.overdue"),
        options: [
          { value: "true", label: t("monitoring.inspection.has_overdue") },
          { value: "false", label: t("monitoring.inspection.no_overdue") },
        ],
      },
    ],
    [t],
  );
  return (
    <div className="flex w-full flex-col gap-y-3">
      <MonitoringNav />
      <RecordTable<Inspection>
        title={t("monitoring.inspection.title")}
        subtitle={t("monitoring.inspection.subtitle")}
        path={INSPECTIONS_API}
        rowsKey="inspections"
        columns={columns}
        filters={filters}
        search
        rowId={({ id }) => id}
        rowHref={({ id }) => inspectionPage(id)}
        actions={[{ label: t("monitoring.inspection.plan"), onClick: () => setIsPlanning(true) }]}
        empty={{
          heading: t("monitoring.inspection.empty"),
          description: t("monitoring.inspection.empty_hint"),
        }}
      />
      {isPlanning && <PlanDrawer onClose={() => setIsPlanning(false)} />}
    </div>
  );
};

export default InspectionsPage;

export const config = defineRouteConfig({
  label: "navigation.monitoring",
  translationNs: "ocop",
  rank: 7,
});

export const handle = { breadcrumb: () => <Crumb word="navigation.monitoring" /> };
