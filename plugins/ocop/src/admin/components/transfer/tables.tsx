import { createDataTableColumnHelper, createDataTableFilterHelper, Text } from "@medusajs/ui";
import { useMemo } from "react";
import { useWords } from "../../i18n/use-words";
import { DONE_KINDS, OPEN_KINDS, type Transfer, type TransferKind } from "../../lib/transfer";
import { useFormats } from "../../lib/use-formats";
import { RecordTable } from "../record-table";
import { DecideButtons } from "./decide";
import { OrderOf, TransferKindBadge } from "./transfer-words";

const column = createDataTableColumnHelper<Transfer>();
const filter = createDataTableFilterHelper<Transfer>();
const PATH = "/admin/ocop/bank-transfers";
const OPEN = { state: ["open", "pending"] };
const DONE = { state: ["settled", "dismissed"] };
const PAGE_SIZE = 10;

function NoteCell({ transfer: { note, payer, bank_reference } }: { transfer: Transfer }) {
  const { t } = useWords();
  return (
    <div className="flex min-w-40 max-w-64 flex-col whitespace-normal py-2">
      <Text size="small" leading="compact" className="break-words">
        {note || t("common.none")}
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle break-words">
        {[payer, bank_reference].filter(Boolean).join(" · ")}
      </Text>
    </div>
  );
}

function NeedCell({ kind }: { kind: TransferKind | null }) {
  const { t } = useWords();
  return (
    <div className="flex min-w-48 max-w-72 flex-col items-start gap-y-1 whitespace-normal py-2">
      <TransferKindBadge kind={kind} />
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t(`transfer.need.${kind ?? "pending"}`)}
      </Text>
    </div>
  );
}

function useSharedColumns() {
  const { t } = useWords();
  const format = useFormats();
  return useMemo(
    () => [
      column.accessor("amount_vnd", {
        header: t("transfer.amount"),
        cell: ({ getValue }) => format.money(getValue()),
      }),
      column.accessor("note", {
        header: t("transfer.note"),
        cell: ({ row: { original } }) => <NoteCell transfer={original} />,
      }),
      column.accessor("order_code", {
        header: t("transfer.order"),
        cell: ({ row: { original } }) => <OrderOf order={original} />,
      }),
      column.accessor("received_at", {
        header: t("transfer.received_at"),
        cell: ({ getValue }) => format.instant(getValue()),
      }),
    ],
    [format, t],
  );
}

function useKindFilter(kinds: readonly TransferKind[]) {
  const { t } = useWords();
  return useMemo(
    () => [
      filter.accessor("kind", {
        type: "multiselect",
        label: t("transfer.needs"),
        options: kinds.map((value) => ({ value, label: t(`transfer.kind.${value}`) })),
      }),
    ],
    [kinds, t],
  );
}

/** The transfers that wait for a decision, each with what it needs. */
export function OpenTransfers({ mayWrite }: { mayWrite: boolean }) {
  const { t } = useWords();
  const shared = useSharedColumns();
  const columns = useMemo(
    () => [
      column.accessor("kind", {
        header: t("transfer.needs"),
        cell: ({ getValue }) => <NeedCell kind={getValue()} />,
      }),
      ...shared,
      ...(mayWrite
        ? [
            column.display({
              id: "decide",
              header: t("transfer.action"),
              cell: ({ row: { original } }) => <DecideButtons transfer={original} />,
            }),
          ]
        : []),
    ],
    [mayWrite, shared, t],
  );
  return (
    <RecordTable<Transfer>
      title={t("transfer.open_title")}
      subtitle={t("transfer.open_subtitle")}
      level="h2"
      path={PATH}
      rowsKey="bank_transfers"
      columns={columns}
      filters={useKindFilter(OPEN_KINDS)}
      query={OPEN}
      search
      pageSize={PAGE_SIZE}
      rowId={({ id }) => id}
      empty={{ heading: t("transfer.open_empty"), description: t("transfer.open_empty_hint") }}
    />
  );
}

/** The transfers that paid an order or were set aside, with who decided that. */
export function DoneTransfers() {
  const { t } = useWords();
  const shared = useSharedColumns();
  const columns = useMemo(
    () => [
      column.accessor("kind", {
        header: t("consignment.status_label"),
        cell: ({ getValue }) => <TransferKindBadge kind={getValue()} />,
      }),
      ...shared,
      column.accessor("decided_by_name", {
        header: t("transfer.decided"),
        cell: ({ row: { original } }) =>
          [original.decided_by_name ?? t("common.system"), original.reason]
            .filter(Boolean)
            .join(": "),
      }),
    ],
    [shared, t],
  );
  return (
    <RecordTable<Transfer>
      title={t("transfer.done_title")}
      level="h2"
      path={PATH}
      rowsKey="bank_transfers"
      columns={columns}
      filters={useKindFilter(DONE_KINDS)}
      query={DONE}
      search
      pageSize={PAGE_SIZE}
      rowId={({ id }) => id}
      prefix="done"
      empty={{ heading: t("transfer.done_empty"), description: t("transfer.done_empty_hint") }}
    />
  );
}
