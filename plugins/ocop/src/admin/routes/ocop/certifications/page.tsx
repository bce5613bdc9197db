import { defineRouteConfig } from "@medusajs/admin-sdk";
import { createDataTableColumnHelper, createDataTableFilterHelper, Text } from "@medusajs/ui";
import { useMemo } from "react";
import { Crumb } from "../../../components/crumb";
import { StatusCounts } from "../../../components/recognition/status-counts";
import { ExportBar } from "../../../components/export-bar";
import { RecordTable } from "../../../components/record-table";
import { RowLink } from "../../../components/row-link";
import { CertificationBadge } from "../../../components/status-badge";
import { useWords } from "../../../i18n/use-words";
import type { CertificationRow } from "../../../lib/recognition";
import { useFormats } from "../../../lib/use-formats";
import { useResource } from "../../../lib/use-resource";
import { addDays, civilDateAt } from "../../../../modules/ocop/rules/civil-date";
import { CERTIFICATION_STATUSES } from "../../../../modules/ocop/rules/certification-status";

type UnitsAnswer = { units: { code: string; name: string }[] };

const column = createDataTableColumnHelper<CertificationRow>();
const filter = createDataTableFilterHelper<CertificationRow>();
const STARS = [3, 4, 5];
const SOON_DAYS = [30, 60, 120, 180];
const FILTER_IDS = ["status", "star", "unit_code", "expires_before", "newest"];

const hrefOf = ({ id }: CertificationRow) => `/ocop/certifications/${id}`;

function useColumns() {
  const { t } = useWords();
  const format = useFormats();
  return useMemo(
    () => [
      column.accessor("registered_product.name", {
        id: "name",
        header: t("certification.product"),
        enableSorting: true,
        cell: ({ row: { original } }) => (
          <div className="max-w-80 py-2">
            <RowLink to={hrefOf(original)}>{original.registered_product.name}</RowLink>
            <Text size="xsmall" className="text-ui-fg-subtle truncate">
              {[original.producer.name, original.unit?.name].filter(Boolean).join(" · ")}
            </Text>
          </div>
        ),
      }),
      column.accessor("star", {
        header: t("certification.star"),
        cell: ({ getValue }) => t("common.star", { count: getValue() }),
      }),
      column.accessor("status", {
        header: t("certification.status"),
        cell: ({ getValue }) => <CertificationBadge status={getValue()} />,
      }),
      column.accessor("valid_until", {
        header: t("certification.valid_until"),
        enableSorting: true,
        cell: ({ row: { original } }) => (
          <div className="py-2">
            {format.dated(original.valid_until)}
            {original.days_left !== null && (
              <Text size="xsmall" className="text-ui-fg-subtle">
                {format.daysLeft(original.days_left)}
              </Text>
            )}
          </div>
        ),
      }),
      column.accessor("issued_on", {
        header: t("certification.issued_on"),
        enableSorting: true,
        cell: ({ getValue }) => format.dated(getValue()),
      }),
      column.accessor("decision_number", {
        header: t("certification.decision_number"),
        cell: ({ getValue }) => getValue() ?? t("common.unknown"),
      }),
    ],
    [format, t],
  );
}

function useFilters() {
  const { t } = useWords();
  const { data } = useResource<UnitsAnswer>("/admin/ocop/units");
  return useMemo(() => {
    const today = civilDateAt(new Date());
    return [
      filter.accessor("status", {
        type: "multiselect",
        label: t("certification.status"),
        options: CERTIFICATION_STATUSES.filter((one) => one !== "none" && one !== "potential").map(
          (value) => ({ value, label: t(`status.certification.${value}`) }),
        ),
      }),
      filter.accessor("star", {
        type: "radio",
        label: t("certification.star"),
        options: STARS.map((star) => ({
          value: String(star),
          label: t("common.star", { count: star }),
        })),
      }),
      filter.custom({
        id: "unit_code",
        type: "multiselect",
        label: t("certification.unit"),
        options: (data?.units ?? []).map(({ code, name }) => ({ value: code, label: name })),
      }),
      filter.custom({
        id: "expires_before",
        type: "radio",
        label: t("certification.expires"),
        options: SOON_DAYS.map((days) => ({
          value: addDays(today, days + 1),
          label: t("certification.expires_within", { days }),
        })),
      }),
      filter.custom({
        id: "newest",
        type: "radio",
        label: t("certification.newest"),
        options: (["true", "false"] as const).map((value) => ({
          value,
          label: t(`certification.newest_${value}`),
        })),
      }),
    ];
  }, [data, t]);
}

const CertificationsPage = () => {
  const { t } = useWords();
  return (
    <RecordTable<CertificationRow>
      title={t("certification.title")}
      subtitle={t("certification.subtitle")}
      path="/admin/ocop/certifications"
      rowsKey="certifications"
      columns={useColumns()}
      filters={useFilters()}
      search
      rowId={({ id }) => id}
      rowHref={hrefOf}
      empty={{ heading: t("certification.empty"), description: t("certification.empty_hint") }}
    >
      <StatusCounts filterIds={FILTER_IDS} />
      <ExportBar what="certifications" filterIds={["status", "star", "unit_code"]} />
    </RecordTable>
  );
};

export default CertificationsPage;

export const config = defineRouteConfig({
  label: "navigation.certifications",
  translationNs: "ocop",
  rank: 5,
});

export const handle = { breadcrumb: () => <Crumb word="navigation.certifications" /> };
