import { defineRouteConfig } from "@medusajs/admin-sdk";
import { createDataTableColumnHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { Crumb } from "../../../components/crumb";
import { PageShell } from "../../../components/page-shell";
import { ChangeStateBadge } from "../../../components/recognition/change-state-badge";
import { RecordTable } from "../../../components/record-table";
import { RowLink } from "../../../components/row-link";
import { useWords } from "../../../i18n/use-words";
import type { ChangeRow } from "../../../lib/recognition";
import { useFormats } from "../../../lib/use-formats";

const column = createDataTableColumnHelper<ChangeRow>();

const MINE = { state: "proposed", own: false };
const OWN = { state: "proposed", own: true };
const DECIDED = { state: ["confirmed", "rejected", "withdrawn"] };
const PAGE_SIZE = 10;

const hrefOf = ({ id }: ChangeRow) => `/ocop/changes/${id}`;

function useColumns() {
  const { t } = useWords();
  const format = useFormats();
  return useMemo(() => {
    const what = [
      column.accessor("kind", {
        header: t("change.what"),
        cell: ({ row: { original } }) => (
          <RowLink to={hrefOf(original)}>{t(`change.kind.${original.kind}`)}</RowLink>
        ),
      }),
      column.accessor("registered_product.name", {
        id: "product",
        header: t("change.product"),
        cell: ({ row: { original } }) => original.registered_product?.name ?? t("common.unknown"),
      }),
      column.accessor("producer.name", {
        id: "producer",
        header: t("change.producer"),
        cell: ({ row: { original } }) => original.producer?.name ?? t("common.unknown"),
      }),
      column.accessor("proposed_by_name", { header: t("change.proposed_by") }),
    ];
    return {
      open: [
        ...what,
        column.accessor("proposed_at", {
          header: t("change.proposed_at"),
          cell: ({ getValue }) => format.instant(getValue()),
        }),
      ],
      decided: [
        ...what,
        column.accessor("state", {
          header: t("change.state_label"),
          cell: ({ getValue }) => <ChangeStateBadge state={getValue()} />,
        }),
        column.accessor("decided_by_name", { header: t("change.decided_by") }),
      ],
    };
  }, [format, t]);
}

const ChangesPage = () => {
  const { t } = useWords();
  const columns = useColumns();
  const table = {
    level: "h2" as const,
    path: "/admin/ocop/changes",
    rowsKey: "changes",
    pageSize: PAGE_SIZE,
    rowId: ({ id }: ChangeRow) => id,
    rowHref: hrefOf,
  };
  return (
    <PageShell title={t("change.title")} subtitle={t("change.subtitle")}>
      <RecordTable<ChangeRow>
        {...table}
        title={t("change.mine")}
        columns={columns.open}
        query={MINE}
        empty={{ heading: t("change.mine_empty") }}
      />
      <RecordTable<ChangeRow>
        {...table}
        title={t("change.own")}
        columns={columns.open}
        query={OWN}
        prefix="own"
        empty={{ heading: t("change.own_empty"), description: t("change.own_hint") }}
      />
      <RecordTable<ChangeRow>
        {...table}
        title={t("change.decided")}
        columns={columns.decided}
        query={DECIDED}
        prefix="decided"
        empty={{ heading: t("change.decided_empty") }}
      />
    </PageShell>
  );
};

export default ChangesPage;

export const config = defineRouteConfig({
  label: "navigation.approvals",
  translationNs: "ocop",
  rank: 2,
});

export const handle = { breadcrumb: () => <Crumb word="navigation.approvals" /> };
