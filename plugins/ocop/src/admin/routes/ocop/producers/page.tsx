import { defineRouteConfig } from "@medusajs/admin-sdk";
import { createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui";
import { useMemo, useState } from "react";
import { useNavigate } from "react-router-dom";
import { Crumb } from "../../../components/crumb";
import { ExportBar } from "../../../components/export-bar";
import { RecordTable } from "../../../components/record-table";
import { RowLink } from "../../../components/row-link";
import { ProducerStateBadge } from "../../../components/status-badge";
import { useWords } from "../../../i18n/use-words";
import { useFormats } from "../../../lib/use-formats";
import { useMayWrite } from "../../../lib/use-staff";
import { useResource } from "../../../lib/use-resource";
import { LEGAL_FORMS, placeOf, PRODUCER_STATES, type ProducerRow, type Unit } from "./producer";
import { ProducerForm } from "./producer-form";

const column = createDataTableColumnHelper<ProducerRow>();
const filter = createDataTableFilterHelper<ProducerRow & { unit_code: string }>();
const hrefOf = ({ id }: { id: string }) => `/ocop/producers/${id}`;

function useColumns() {
  const { t } = useWords();
  const format = useFormats();
  return useMemo(
    () => [
      column.accessor("name", {
        header: t("producers.name"),
        enableSorting: true,
        cell: ({ row: { original } }) => <RowLink to={hrefOf(original)}>{original.name}</RowLink>,
      }),
      column.accessor("state", {
        header: t("producers.state"),
        enableSorting: true,
        cell: ({ getValue }) => <ProducerStateBadge state={getValue()} />,
      }),
      column.accessor("legal_form", {
        header: t("producers.legal_form"),
        enableSorting: true,
        cell: ({ getValue }) => t(`status.legal_form.${getValue()}`),
      }),
      column.display({
        id: "place",
        header: t("producers.place"),
        cell: ({ row: { original } }) => placeOf(original) ?? t("common.unknown"),
      }),
      column.accessor("product_count", {
        header: t("producers.products"),
        enableSorting: true,
        cell: ({ getValue }) => format.number(getValue()),
      }),
      column.accessor("updated_at", {
        header: t("producers.updated_at"),
        enableSorting: true,
        cell: ({ getValue }) => format.instant(getValue()),
      }),
    ],
    [format, t],
  );
}

function useFilters() {
  const { t } = useWords();
  const { data } = useResource<{ units: Unit[] }>("/admin/ocop/units");
  return useMemo(
    () => [
      filter.accessor("state", {
        type: "select",
        label: t("producers.state"),
        options: PRODUCER_STATES.map((value) => ({ value, label: t(`status.producer.${value}`) })),
      }),
      filter.accessor("legal_form", {
        type: "select",
        label: t("producers.legal_form"),
        options: LEGAL_FORMS.map((value) => ({ value, label: t(`status.legal_form.${value}`) })),
      }),
      filter.accessor("unit_code", {
        type: "select",
        label: t("producers.unit"),
        options: (data?.units ?? []).map(({ code, full_name: label }) => ({ value: code, label })),
      }),
    ],
    [data, t],
  );
}

const ProducersPage = () => {
  const { t } = useWords();
  const navigate = useNavigate();
  const mayWrite = useMayWrite();
  const [isCreating, setIsCreating] = useState(false);
  return (
    <>
      <RecordTable<ProducerRow>
        title={t("navigation.producers")}
        subtitle={t("producers.subtitle")}
        path="/admin/ocop/producers"
        rowsKey="producers"
        columns={useColumns()}
        filters={useFilters()}
        search
        rowId={({ id }) => id}
        rowHref={hrefOf}
        actions={
          mayWrite ? [{ label: t("common.create"), onClick: () => setIsCreating(true) }] : undefined
        }
        empty={{ heading: t("producers.empty"), description: t("producers.empty_hint") }}
      >
        <ExportBar what="producers" filterIds={["unit_code"]} />
      </RecordTable>
      {isCreating && (
        <ProducerForm
          producer={null}
          onClose={() => setIsCreating(false)}
          onSaved={(producer) => navigate(hrefOf(producer))}
        />
      )}
    </>
  );
};

export default ProducersPage;

export const config = defineRouteConfig({
  label: "navigation.producers",
  translationNs: "ocop",
  rank: 3,
});

export const handle = { breadcrumb: () => <Crumb word="navigation.producers" /> };
