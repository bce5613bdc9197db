import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  matchTransfer,
  type OrderStanding,
  type Transfer,
} from "../modules/bank-transfer/rules/match-transfer";
import type { Decider } from "../modules/bank-transfer/service";
import { decideBankTransferWorkflow } from "../workflows/bank-transfer/workflows/decide-bank-transfer";
import type { OrderPayment } from "./order-payment";
import { readWaiting } from "./read-transfers";

type Input = Decider & {
  transfer: Transfer;
  /** The orders that the transfer may be for. */
  orders: readonly OrderPayment[];
  acceptsSurplus?: boolean;
};

/** Writes down what a transfer pays for and captures what it settles. Only under the lock. */
export async function decideTransfer(
  container: MedusaContainer,
  { transfer, orders, acceptsSurplus, ...decider }: Input,
): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const standings = await Promise.all(
    orders.map(async ({ orderId, state, dueVnd }): Promise<OrderStanding> => {
      const waiting = await readWaiting(database, orderId);
      return { orderId, state, dueVnd, waiting: waiting.filter(({ id }) => id !== transfer.id) };
    }),
  );
  const decisions = matchTransfer(transfer, standings, { acceptsSurplus });
  const settled = decisions.find(({ settles }) => settles);
  const order = orders.find(({ orderId }) => orderId === settled?.orderId);
  await decideBankTransferWorkflow(container).run({
    input: { decisions, ...decider, capture: order ? captureOf(order) : null },
  });
}

/** What is captured when an order is settled. */
export function captureOf({ paymentId, dueVnd }: OrderPayment) {
  return paymentId === null ? null : { paymentId, amountVnd: dueVnd };
}
