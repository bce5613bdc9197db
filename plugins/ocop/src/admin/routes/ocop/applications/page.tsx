import { defineRouteConfig } from "@medusajs/admin-sdk";
import {
  createDataTableColumnHelper,
  createDataTableFilterHelper,
  type DataTableFilter,
} from "@medusajs/ui";
import { useMemo } from "react";
import { ApplicationBadge } from "../../../components/application/application-badge";
import {
  applicationPage,
  APPLICATIONS_API,
  SENT_STATES,
  type Application,
} from "../../../components/application/types";
import { Crumb } from "../../../components/crumb";
import { RecordTable } from "../../../components/record-table";
import { RowLink } from "../../../components/row-link";
import { useWords } from "../../../i18n/use-words";
import { useFormats } from "../../../lib/use-formats";

const column = createDataTableColumnHelper<Application>();
const filter = createDataTableFilterHelper<Application>();

const ApplicationsPage = () => {
  const { t } = useWords();
  const format = useFormats();
  const filters = useMemo<DataTableFilter[]>(
    () => [
      filter.accessor("state", {
        type: "multiselect",
        label: t("applications.state"),
        options: SENT_STATES.map((value) => ({
          value,
          label: t(`applications.states.${value}`),
        })),
      }),
    ],
    [t],
  );
  const columns = useMemo(
    () => [
      column.accessor("name", {
        header: t("applications.name"),
        enableSorting: true,
        cell: ({ row: { original } }) => (
          <RowLink to={applicationPage(original.id)}>{original.name}</RowLink>
        ),
      }),
      column.accessor("unit_name", { header: t("applications.place") }),
      column.accessor("applicant_name", { header: t("applications.applicant") }),
      column.accessor("submitted_at", {
        header: t("applications.submitted_at"),
        enableSorting: true,
        cell: ({ getValue }) => format.instant(getValue()),
      }),
      column.accessor("state", {
        header: t("applications.state"),
        enableSorting: true,
        cell: ({ getValue }) => <ApplicationBadge state={getValue()} />,
      }),
    ],
    [format, t],
  );
  return (
    <RecordTable<Application>
      title={t("applications.title")}
      subtitle={t("applications.subtitle")}
      path={APPLICATIONS_API}
      rowsKey="applications"
      columns={columns}
      filters={filters}
      search
      rowId={({ id }) => id}
      rowHref={({ id }) => applicationPage(id)}
      empty={{ heading: t("applications.empty"), description: t("applications.empty_hint") }}
    />
  );
};

export default ApplicationsPage;

export const config = defineRouteConfig({
  label: "applications.title",
  translationNs: "ocop",
  rank: 2.5,
});

export const handle = { breadcrumb: () => <Crumb word="applications.title" /> };
