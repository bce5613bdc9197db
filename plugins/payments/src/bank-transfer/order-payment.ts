import type { MedusaContainer } from "@medusajs/framework/types";
import { BigNumber, ContainerRegistrationKeys } from "@medusajs/framework/utils";

export const VIETQR_PROVIDER = "pp_vietqr_vietqr";

/** An order with its payment by bank transfer, in whole đồng. */
export type OrderPayment = {
  orderId: string;
  orderCode: string;
  placedAt: Date;
  state: "awaiting" | "paid" | "cancelled" | "paid_another_way";
  /** Null where the order is paid another way. */
  paymentId: string | null;
  /** What the order costs by transfer. */
  amountVnd: number;
  /** What of it is not captured. */
  dueVnd: number;
};

type PaymentRow = {
  id: string;
  provider_id: string;
  amount: number;
  captured_at: Date | string | null;
  canceled_at: Date | string | null;
  captures?: ({ amount: number } | null)[] | null;
};

type OrderRow = {
  id: string;
  custom_display_id?: string | null;
  status: string;
  created_at: Date | string;
  summary?: { current_order_total?: number | string | null } | null;
  payment_collections?: ({ payments?: (PaymentRow | null)[] | null } | null)[] | null;
};

const FIELDS = [
  ...["id", "custom_display_id", "status", "created_at", "summary"],
  ...["id", "provider_id", "amount", "captured_at", "canceled_at", "captures.amount"].map(
    (name) => `payment_collections.payments.${name}`,
  ),
];

const isThere = <Value>(value: Value | null | undefined): value is Value => value != null;
const toVnd = (amount: number) => new BigNumber(amount).numeric;

/** A parcel that was cancelled is not to be paid, though Medusa's payment keeps its first amount. */
function askedVnd({ summary }: OrderRow, paymentVnd: number): number {
  const total = Math.round(Number(summary?.current_order_total ?? paymentVnd));
  return Math.min(paymentVnd, total);
}

function toOrderPayment(order: OrderRow): OrderPayment {
  const payments = (order.payment_collections ?? [])
    .flatMap((collection) => collection?.payments ?? [])
    .filter(isThere)
    .filter(({ provider_id: provider }) => provider === VIETQR_PROVIDER);
  const payment = payments.find((each) => !each.canceled_at) ?? payments[0];
  const amountVnd = payment ? askedVnd(order, toVnd(payment.amount)) : 0;
  const captures = (payment?.captures ?? []).filter(isThere);
  const dueVnd = captures.reduce((due, { amount }) => due - toVnd(amount), amountVnd);
  const stateOf = (): OrderPayment["state"] => {
    if (!payment) return "paid_another_way";
    if (order.status === "canceled" || payment.canceled_at) return "cancelled";
    return payment.captured_at || dueVnd <= 0 ? "paid" : "awaiting";
  };
  return {
    orderId: order.id,
    orderCode: order.custom_display_id ?? "",
    placedAt: new Date(order.created_at),
    state: stateOf(),
    paymentId: payment?.id ?? null,
    amountVnd,
    dueVnd,
  };
}

/** The orders of ids or codes with their payment by bank transfer. */
export async function readOrderPayments(
  container: MedusaContainer,
  filters: { id: string } | { custom_display_id: string[] },
): Promise<OrderPayment[]> {
  if ("custom_display_id" in filters && filters.custom_display_id.length === 0) return [];
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: FIELDS,
    filters: { ...filters, is_draft_order: false },
  });
  return (data as unknown as OrderRow[]).map(toOrderPayment);
}
