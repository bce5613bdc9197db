import { defineRouteConfig } from "@medusajs/admin-sdk";
import { createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { Crumb } from "../../../components/crumb";
import { UploadSection } from "../../../components/import/upload-section";
import { PageShell } from "../../../components/page-shell";
import { ChangeStateBadge } from "../../../components/recognition/change-state-badge";
import { RecordTable } from "../../../components/record-table";
import { RowLink } from "../../../components/row-link";
import { useWords } from "../../../i18n/use-words";
import type { ImportView } from "../../../lib/import";
import { useFormats } from "../../../lib/use-formats";
import { useMayWrite } from "../../../lib/use-staff";

const column = createDataTableColumnHelper<ImportView>();
const filter = createDataTableFilterHelper<ImportView>();
const STATES = ["proposed", "confirmed", "rejected", "withdrawn"] as const;

const hrefOf = ({ id }: ImportView) => `/ocop/imports/${id}`;

function useColumns() {
  const { t } = useWords();
  const format = useFormats();
  return useMemo(
    () => [
      column.accessor("file_name", {
        header: t("imports.file"),
        cell: ({ row: { original } }) => (
          <RowLink to={hrefOf(original)}>{original.file_name}</RowLink>
        ),
      }),
      column.accessor("state", {
        header: t("imports.state"),
        cell: ({ getValue }) => <ChangeStateBadge state={getValue()} />,
      }),
      column.accessor("summary.certification_count", {
        header: t("imports.new_certifications"),
        cell: ({ getValue }) => format.number(getValue()),
      }),
      column.accessor("proposed_by_name", { header: t("imports.proposed_by") }),
      column.accessor("proposed_at", {
        header: t("imports.proposed_at"),
        cell: ({ getValue }) => format.instant(getValue()),
      }),
    ],
    [format, t],
  );
}

const ImportsPage = () => {
  const { t } = useWords();
  const mayWrite = useMayWrite();
  const filters = useMemo(
    () => [
      filter.accessor("state", {
        type: "multiselect",
        label: t("imports.state"),
        options: STATES.map((value) => ({ value, label: t(`change.state.${value}`) })),
      }),
    ],
    [t],
  );
  return (
    <PageShell title={t("imports.title")} subtitle={t("imports.subtitle")}>
      {mayWrite && <UploadSection />}
      <RecordTable<ImportView>
        title={t("imports.list")}
        level="h2"
        path="/admin/ocop/imports"
        rowsKey="imports"
        columns={useColumns()}
        filters={filters}
        rowId={({ id }) => id}
        rowHref={hrefOf}
        empty={{ heading: t("imports.empty"), description: t("imports.empty_hint") }}
      />
    </PageShell>
  );
};

export default ImportsPage;

export const config = defineRouteConfig({
  label: "navigation.imports",
  translationNs: "ocop",
  rank: 8,
});

export const handle = { breadcrumb: () => <Crumb word="navigation.imports" /> };
