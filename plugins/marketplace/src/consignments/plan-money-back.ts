import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { PAYOUT_MODULE } from "../modules/payout";
import type PayoutModuleService from "../modules/payout/service";
import { attributeRefunds } from "../payout/attribute-refunds";
import { leftInBook, readOrderBooks } from "../payout/order-books";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type MarketplaceModuleService from "../modules/marketplace/service";
import { refundOfConsignment } from "../rules/consignment-sums";
import { moneyMark } from "./money-mark";

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

/** What giving back a consignment's part takes. */
export type MoneyBackPlan = {
  /** Every other consignment of the order is cancelled already: the order itself goes. */
  isLast: boolean;
  refund: { payment_id: string; amount: number } | null;
  /** What the buyer owes less, where the money is not there yet. */
  creditVnd: number;
  /** Given back altogether, also by an attempt that broke off after it. */
  refundedVnd: number;
};

const sum = (amounts: Amount[] | null): number =>
  (amounts ?? []).reduce((total, { amount }) => total + Number(amount), 0);

/** What of the money that came for a consignment has not gone back yet, by staff or before. */
async function leftOfConsignment(
  container: MedusaContainer,
  { id, order_id }: { id: string; order_id: string },
): Promise<number> {
  const payout = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  await payout.write((ledger) => attributeRefunds(ledger, order_id));
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [book] = await readOrderBooks(database, [order_id]);
  const left = book && leftInBook(book).find(({ consignmentId }) => consignmentId === id);
  return left ? left.itemsVnd + left.shippingVnd : 0;
}

/**
 * Plans what goes back when a consignment is cancelled or has come back.
 * @param endsOrder whether the order itself goes with its last consignment
 */
export async function planMoneyBack(
  container: MedusaContainer,
  consignment: { id: string; code: string; order_id: string; total_vnd: number },
  endsOrder: boolean,
): Promise<MoneyBackPlan> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
  const leftVnd = await leftOfConsignment(container, consignment);
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
  const isLast =
    endsOrder &&
    siblings.every(({ id, status }) => id === consignment.id || status === "cancelled");
  const payments = (order?.payment_collections ?? []).flatMap(({ payments: all }) => all ?? []);
  const note = moneyMark(consignment.code);
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
        totalVnd: leftVnd,
        capturedVnd: Math.round(payment.free),
        refundedVnd: 0,
      })
    : 0;
  // Medusa's own cancelling of an order forgets a refund that fails; asked for here, it is asked again.
  const dueVnd = isLast && payment ? Math.max(0, Math.round(payment.free)) : amount;
  const pendingVnd = Math.max(0, Math.floor(Number(order?.summary?.pending_difference ?? 0)));
  return {
    isLast,
    refund: payment && dueVnd > 0 ? { payment_id: payment.id, amount: dueVnd } : null,
    creditVnd: isLast ? 0 : Math.min(consignment.total_vnd - amount, pendingVnd),
    refundedVnd: dueVnd,
  };
}
