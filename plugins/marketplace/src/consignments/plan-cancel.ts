import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type MarketplaceModuleService from "../modules/marketplace/service";
import { refundOfConsignment } from "../rules/consignment-sums";

type Amount = { amount: unknown; note?: string | null };

type OrderRow = {
  summary: { pending_difference?: unknown } | null;
  credit_lines: { reference_id: string | null }[] | null;
  payment_collections:
    | {
        payments: { id: string; captures: Amount[] | null; refunds: Amount[] | null }[] | null;
      }[]
    | null;
};

/** What cancelling a consignment does beside giving back its stock. */
export type CancelPlan = {
  /** Every other consignment of the order is cancelled already: the order itself goes. */
  isLast: boolean;
  refund: { payment_id: string; amount: number } | null;
  /** What the buyer owes less, where the money is not there yet. */
  creditVnd: number;
  /** Given back altogether, also by an attempt that broke off after it. */
  refundedVnd: number;
};

/** The mark by which a refund is known again, so that a repeated attempt gives nothing back twice. */
export function refundNote(code: string): string {
  return `ocop-consignment:${code}`;
}

const sum = (amounts: Amount[] | null): number =>
  (amounts ?? []).reduce((total, { amount }) => total + Number(amount), 0);

export async function planCancel(
  container: MedusaContainer,
  consignment: { id: string; code: string; order_id: string; total_vnd: number },
): Promise<CancelPlan> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
  const [siblings, { data }] = await Promise.all([
    marketplace.listConsignments({ order_id: consignment.order_id }),
    query.graph({
      entity: "order",
      fields: [
        "summary",
        "credit_lines.reference_id",
        "payment_collections.payments.id",
        "payment_collections.payments.captures.amount",
        "payment_collections.payments.refunds.amount",
        "payment_collections.payments.refunds.note",
      ],
      filters: { id: consignment.order_id },
    }),
  ]);
  const [order] = data as unknown as OrderRow[];
  const isLast = siblings.every(
    ({ id, status }) => id === consignment.id || status === "cancelled",
  );
  const payments = (order?.payment_collections ?? []).flatMap(({ payments: all }) => all ?? []);
  const note = refundNote(consignment.code);
  const refundedBefore = payments
    .flatMap(({ refunds }) => refunds ?? [])
    .filter((refund) => refund.note === note);
  const credited = order?.credit_lines?.some((line) => line.reference_id === note) ?? false;
  if (refundedBefore.length > 0 || credited) {
    return { isLast, refund: null, creditVnd: 0, refundedVnd: sum(refundedBefore) };
  }
  const [payment] = payments
    .map(({ id, captures, refunds }) => ({ id, free: sum(captures) - sum(refunds) }))
    .sort((a, b) => b.free - a.free);
  const amount = payment
    ? refundOfConsignment({
        totalVnd: consignment.total_vnd,
        capturedVnd: Math.round(payment.free),
        refundedVnd: 0,
      })
    : 0;
  const pendingVnd = Math.max(0, Math.floor(Number(order?.summary?.pending_difference ?? 0)));
  return {
    isLast,
    // Cancelling the order gives back by itself what is left of the captured money.
    refund: payment && amount > 0 && !isLast ? { payment_id: payment.id, amount } : null,
    creditVnd: isLast ? 0 : Math.min(consignment.total_vnd - amount, pendingVnd),
    refundedVnd: amount,
  };
}
