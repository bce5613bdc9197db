import { createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { useWords } from "../../i18n/use-words";
import { BATCH_STATES, type Balance, type Batch } from "../../lib/payout";
import { useFormats } from "../../lib/use-formats";
import { RecordTable } from "../record-table";
import { RowLink } from "../row-link";
import { BatchStateBadge } from "./batch-state-badge";

const balanceColumn = createDataTableColumnHelper<Balance>();
const batchColumn = createDataTableColumnHelper<Batch>();
const batchFilter = createDataTableFilterHelper<Batch>();
const producerHref = ({ producer_id }: Balance) => `/ocop/payouts/producers/${producer_id}`;
const batchHref = ({ id }: Batch) => `/ocop/payouts/batches/${id}`;
const PAGE_SIZE = 10;

/** What each producer is owed, the most due first. */
export function BalancesTable() {
  const { t } = useWords();
  const format = useFormats();
  const columns = useMemo(
    () => [
      balanceColumn.accessor("producer_name", {
        header: t("payout.producer"),
        cell: ({ row: { original } }) => (
          <RowLink to={producerHref(original)}>{original.producer_name}</RowLink>
        ),
      }),
      balanceColumn.accessor("due_vnd", {
        header: t("payout.due"),
        cell: ({ getValue }) => format.money(getValue()),
      }),
      balanceColumn.accessor("balance_vnd", {
        header: t("payout.balance"),
        cell: ({ getValue }) => format.money(getValue()),
      }),
      balanceColumn.accessor("bank_account", {
        header: t("payout.account"),
        cell: ({ getValue }) => {
          const account = getValue();
          return account ? (
            `${account.bank_name} ${account.account_number}`
          ) : (
            <span className="text-ui-fg-error">{t("payout.no_account")}</span>
          );
        },
      }),
    ],
    [format, t],
  );
  return (
    <RecordTable<Balance>
      title={t("payout.balances")}
      subtitle={t("payout.balances_about")}
      level="h2"
      path="/admin/ocop/payouts"
      rowsKey="balances"
      columns={columns}
      search
      pageSize={PAGE_SIZE}
      rowId={({ producer_id }) => producer_id}
      rowHref={producerHref}
      empty={{ heading: t("payout.balances_empty"), description: t("payout.balances_empty_hint") }}
    />
  );
}

/** The batches, the newest first. */
export function BatchesTable() {
  const { t } = useWords();
  const format = useFormats();
  const columns = useMemo(
    () => [
      batchColumn.accessor("code", {
        header: t("payout.code"),
        cell: ({ row: { original } }) => (
          <RowLink to={batchHref(original)}>{original.code}</RowLink>
        ),
      }),
      batchColumn.accessor("state", {
        header: t("payout.state_label"),
        cell: ({ getValue }) => <BatchStateBadge state={getValue()} />,
      }),
      batchColumn.accessor("total_vnd", {
        header: t("payout.total"),
        cell: ({ getValue }) => format.money(getValue()),
      }),
      batchColumn.accessor("payout_count", {
        header: t("payout.payouts"),
        cell: ({ getValue }) => format.number(getValue()),
      }),
      batchColumn.accessor("cut_off_on", {
        header: t("payout.cut_off_on"),
        cell: ({ getValue }) => format.date(getValue()),
      }),
      batchColumn.accessor("created_at", {
        header: t("payout.created"),
        cell: ({ getValue }) => format.instant(getValue()),
      }),
    ],
    [format, t],
  );
  const filters = useMemo(
    () => [
      batchFilter.accessor("state", {
        type: "radio",
        label: t("payout.state_label"),
        options: BATCH_STATES.map((value) => ({ value, label: t(`payout.states.${value}`) })),
      }),
    ],
    [t],
  );
  return (
    <RecordTable<Batch>
      title={t("payout.batches")}
      level="h2"
      path="/admin/ocop/payout-batches"
      rowsKey="payout_batches"
      columns={columns}
      filters={filters}
      pageSize={PAGE_SIZE}
      rowId={({ id }) => id}
      rowHref={batchHref}
      prefix="batch"
      empty={{ heading: t("payout.batches_empty"), description: t("payout.batches_empty_hint") }}
    />
  );
}
