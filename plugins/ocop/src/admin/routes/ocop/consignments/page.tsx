import { defineRouteConfig } from "@medusajs/admin-sdk";
import { createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui";
import { useMemo } from "react";
import {
  AcceptBy,
  ConsignmentStatusBadge,
} from "../../../components/consignment/consignment-words";
import { Crumb } from "../../../components/crumb";
import { RecordTable } from "../../../components/record-table";
import { RowLink } from "../../../components/row-link";
import { useWords } from "../../../i18n/use-words";
import { CONSIGNMENT_STATUSES, type Consignment } from "../../../lib/consignment";
import { useFormats } from "../../../lib/use-formats";
import { useResource } from "../../../lib/use-resource";
import type { Unit } from "../producers/producer";

const column = createDataTableColumnHelper<Consignment>();
const filter = createDataTableFilterHelper<Consignment & { unit_code: string }>();
const hrefOf = ({ id }: Consignment) => `/ocop/consignments/${id}`;
const URGENT_FIRST = { order: "urgent" };
const ALL_PRODUCERS = { limit: 100, order: "name" };

function useColumns() {
  const { t } = useWords();
  const format = useFormats();
  return useMemo(
    () => [
      column.accessor("code", {
        header: t("consignment.code"),
        cell: ({ row: { original } }) => <RowLink to={hrefOf(original)}>{original.code}</RowLink>,
      }),
      column.accessor("status", {
        header: t("consignment.status_label"),
        cell: ({ getValue }) => <ConsignmentStatusBadge status={getValue()} />,
      }),
      column.display({
        id: "accept_by",
        header: t("consignment.deadline"),
        cell: ({ row: { original } }) => <AcceptBy consignment={original} />,
      }),
      column.accessor("producer.name", { id: "producer", header: t("consignment.producer") }),
      column.accessor("producer.place", {
        id: "place",
        header: t("consignment.place"),
        cell: ({ getValue }) => getValue()?.full_name ?? t("common.unknown"),
      }),
      column.accessor("total_vnd", {
        header: t("consignment.total"),
        cell: ({ getValue }) => format.money(getValue()),
      }),
      column.accessor("placed_at", {
        header: t("consignment.placed_at"),
        enableSorting: true,
        cell: ({ getValue }) => format.instant(getValue()),
      }),
    ],
    [format, t],
  );
}

function useFilters() {
  const { t } = useWords();
  const units = useResource<{ units: Unit[] }>("/admin/ocop/units").data?.units;
  const producers = useResource<{ producers: { id: string; name: string }[] }>(
    "/admin/ocop/producers",
    ALL_PRODUCERS,
  ).data?.producers;
  return useMemo(
    () => [
      filter.accessor("status", {
        type: "multiselect",
        label: t("consignment.status_label"),
        options: CONSIGNMENT_STATUSES.map((value) => ({
          value,
          label: t(`consignment.status.${value}`),
        })),
      }),
      filter.custom({
        id: "late",
        type: "radio",
        label: t("consignment.late"),
        options: [{ value: "true", label: t("consignment.late_only") }],
      }),
      filter.accessor("producer_id", {
        type: "radio",
        label: t("consignment.producer"),
        options: (producers ?? []).map(({ id, name }) => ({ value: id, label: name })),
      }),
      filter.accessor("unit_code", {
        type: "select",
        label: t("consignment.place"),
        options: (units ?? []).map(({ code, full_name: label }) => ({ value: code, label })),
      }),
    ],
    [producers, t, units],
  );
}

const ConsignmentsPage = () => {
  const { t } = useWords();
  return (
    <RecordTable<Consignment>
      title={t("consignment.title")}
      subtitle={t("consignment.subtitle")}
      path="/admin/ocop/consignments"
      rowsKey="consignments"
      columns={useColumns()}
      filters={useFilters()}
      query={URGENT_FIRST}
      search
      rowId={({ id }) => id}
      rowHref={hrefOf}
      empty={{ heading: t("consignment.empty"), description: t("consignment.empty_hint") }}
    />
  );
};

export default ConsignmentsPage;

export const config = defineRouteConfig({
  label: "navigation.consignments",
  translationNs: "ocop",
  rank: 14,
});

export const handle = { breadcrumb: () => <Crumb word="navigation.consignments" /> };
