import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { actionsOf } from "../rules/consignment-status";
import { planMoneyBack } from "./plan-money-back";
import type { ConsignmentRow } from "./project";

type OrderRow = {
  payment_collections:
    | {
        payments:
          | {
              provider_id: string;
              canceled_at: string | Date | null;
              captures: { amount: unknown }[] | null;
            }[]
          | null;
      }[]
    | null;
};

/** How the order of a consignment is paid; whole đồng. */
export type OrderMoney = {
  payment: { provider_id: string; captured_vnd: number } | null;
  /** What cancelling would do now; null where it cannot be cancelled. */
  cancel_effect: { cancels_order: boolean; refund_vnd: number; credit_vnd: number } | null;
};

async function readPayment(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderMoney["payment"]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "payment_collections.payments.provider_id",
      "payment_collections.payments.canceled_at",
      "payment_collections.payments.captures.amount",
    ],
    filters: { id: orderId },
  });
  const [order] = data as unknown as OrderRow[];
  const payments = (order?.payment_collections ?? []).flatMap(({ payments: all }) => all ?? []);
  const payment = payments.find(({ canceled_at }) => canceled_at === null) ?? payments[0];
  if (!payment) return null;
  const captured = (payment.captures ?? []).reduce((sum, { amount }) => sum + Number(amount), 0);
  return { provider_id: payment.provider_id, captured_vnd: Math.round(captured) };
}

/** What staff have to know of the money before they act on a consignment. */
export async function readOrderMoney(
  container: MedusaContainer,
  row: ConsignmentRow,
): Promise<OrderMoney> {
  const canCancel = actionsOf(row.status).includes("cancel");
  const [payment, plan] = await Promise.all([
    readPayment(container, row.order_id),
    canCancel ? planMoneyBack(container, row, true) : null,
  ]);
  return {
    payment,
    cancel_effect: plan && {
      cancels_order: plan.isLast,
      refund_vnd: plan.refundedVnd,
      credit_vnd: plan.creditVnd,
    },
  };
}
