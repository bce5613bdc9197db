import { StatusBadge } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type { Transfer, TransferKind } from "../../lib/transfer";
import { useMayReadOrders } from "../../lib/use-staff";
import { TextLink } from "../recognition/text-link";

const COLOURS: Record<TransferKind, "green" | "orange" | "red" | "grey" | "blue"> = {
  exact: "green",
  under: "orange",
  over: "orange",
  duplicate: "red",
  cancelled: "red",
  unmatched: "orange",
  dismissed: "grey",
  pending: "blue",
};

export function TransferKindBadge({ kind }: { kind: TransferKind | null }) {
  const { t } = useWords();
  const name = kind ?? "pending";
  return (
    <StatusBadge color={COLOURS[name]} data-transfer-kind={name}>
      {t(`transfer.kind.${name}`)}
    </StatusBadge>
  );
}

/** The order that a transfer is taken for, as a link for those who may open it. */
export function OrderOf({ order }: { order: Pick<Transfer, "order_id" | "order_code"> }) {
  const mayReadOrders = useMayReadOrders();
  if (order.order_code === null) return <>–</>;
  return mayReadOrders && order.order_id !== null ? (
    <TextLink to={`/orders/${order.order_id}`}>{order.order_code}</TextLink>
  ) : (
    <>{order.order_code}</>
  );
}
