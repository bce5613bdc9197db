import { createDataTableColumnHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { useWords } from "../../i18n/use-words";
import { deadlineOf } from "../../lib/deadline";
import { disputeReasonOf, disputeStatusOf, type PaymentDispute } from "../../lib/payment-event";
import { useFormats } from "../../lib/use-formats";
import { RecordTable } from "../record-table";
import { CopyReference } from "./copy-reference";
import { OrderOf } from "../transfer/transfer-words";

const column = createDataTableColumnHelper<PaymentDispute>();
const OPEN = { open: true };
const CLOSED = { open: false };
const PAGE_SIZE = 10;

function AnswerBy({ by }: { by: string | null }) {
  const { t } = useWords();
  const format = useFormats();
  if (by === null) return <>{t("payment_event.no_deadline")}</>;
  const { isOver, unit, count } = deadlineOf(by, new Date());
  const words = t(isOver ? `consignment.over.${unit}` : `consignment.left.${unit}`, { count });
  return (
    <span className={isOver ? "text-ui-fg-error" : undefined}>
      {`${format.instant(by)} (${words})`}
    </span>
  );
}

function useColumns(isOpen: boolean) {
  const { t } = useWords();
  const format = useFormats();
  return useMemo(
    () => [
      column.accessor("order_code", {
        header: t("payment_event.order"),
        cell: ({ row: { original } }) => <OrderOf order={original} />,
      }),
      column.accessor("amount_vnd", {
        header: t("payment_event.amount"),
        cell: ({ getValue }) => format.money(getValue()),
      }),
      ...(isOpen
        ? [
            column.accessor("answer_by", {
              header: t("payment_event.deadline"),
              cell: ({ getValue }) => <AnswerBy by={getValue()} />,
            }),
          ]
        : []),
      column.accessor("reason", {
        header: t("payment_event.reason"),
        cell: ({ getValue }) =>
          t(`payment_event.reasons.${disputeReasonOf(getValue())}`, { reason: getValue() }),
      }),
      column.accessor("status", {
        header: t("payment_event.status_label"),
        cell: ({ getValue }) =>
          t(`payment_event.dispute_status.${disputeStatusOf(getValue())}`, { status: getValue() }),
      }),
      column.accessor("payment_reference", {
        header: t("payment_event.payment"),
        cell: ({ getValue }) => <CopyReference reference={getValue()} />,
      }),
      column.accessor("opened_at", {
        header: t("payment_event.opened_at"),
        cell: ({ getValue }) => format.instant(getValue()),
      }),
    ],
    [format, isOpen, t],
  );
}

const TABLE = {
  level: "h2" as const,
  path: "/admin/ocop/payment-disputes",
  rowsKey: "payment_disputes",
  pageSize: PAGE_SIZE,
  rowId: ({ id }: PaymentDispute) => id,
};

/** The disputes that wait for the shop's evidence, the most pressing first. */
export function OpenDisputes() {
  const { t } = useWords();
  return (
    <RecordTable<PaymentDispute>
      {...TABLE}
      title={t("payment_event.disputes")}
      subtitle={t("payment_event.disputes_about")}
      columns={useColumns(true)}
      query={OPEN}
      prefix="dispute"
      empty={{
        heading: t("payment_event.disputes_empty"),
        description: t("payment_event.disputes_empty_hint"),
      }}
    />
  );
}

export function OtherDisputes() {
  const { t } = useWords();
  return (
    <RecordTable<PaymentDispute>
      {...TABLE}
      title={t("payment_event.disputes_closed")}
      columns={useColumns(false)}
      query={CLOSED}
      prefix="closed"
      empty={{ heading: t("payment_event.disputes_closed_empty") }}
    />
  );
}
