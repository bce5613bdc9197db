import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { orderCodesInNote } from "../modules/bank-transfer/rules/order-codes-in-note";
import { decideBankTransferWorkflow } from "../workflows/bank-transfer/workflows/decide-bank-transfer";
import { coalesce } from "./coalesce";
import { captureOf, decideTransfer } from "./decide-transfer";
import { readOrderPayments } from "./order-payment";
import { readPendingIds, readSettling, readTransfers } from "./read-transfers";
import { readUncapturedOrderIds } from "./unsettled-orders";
import { withTransferLock } from "./with-lock";
import { withOrderLock } from "./with-order-lock";

export const SYSTEM = "system";
const BATCH_SIZE = 200;

/** Decides about one transfer that nobody has looked at. */
async function settleOne(container: MedusaContainer, id: string): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await withTransferLock(container, async () => {
    const { transfers } = await readTransfers(database, { ids: [id], limit: 1, offset: 0 });
    const [transfer] = transfers;
    if (transfer?.state !== "pending") return;
    const named = { custom_display_id: orderCodesInNote(transfer.note) };
    const decide = async () =>
      decideTransfer(container, {
        transfer: { id, amountVnd: transfer.amount_vnd },
        orders: await readOrderPayments(container, named),
        decidedBy: SYSTEM,
        reason: null,
      });
    const [order, ...others] = await readOrderPayments(container, named);
    // A note that names several orders pays none of them by itself.
    await (order && others.length === 0
      ? withOrderLock(container, order.orderId, decide)
      : decide());
  });
}

/** Finishes what was decided and not captured: a server died in between, or the capture failed. */
async function finishOne(container: MedusaContainer, orderId: string): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const finish = async () => {
    const [order] = await readOrderPayments(container, { id: orderId });
    if (!order || order.state === "paid") return;
    const isCancelled = order.state !== "awaiting";
    const settling = isCancelled ? await readSettling(database, orderId) : [];
    await decideBankTransferWorkflow(container).run({
      input: {
        decisions: settling.map((transfer) => ({
          transferId: transfer.id,
          orderId,
          amountVnd: transfer.amountVnd,
          kind: "cancelled",
          settles: false,
        })),
        decidedBy: SYSTEM,
        reason: null,
        capture: isCancelled ? null : captureOf(order),
      },
    });
  };
  await withTransferLock(container, () => withOrderLock(container, orderId, finish));
}

/** One that fails never keeps the others: it is tried again with the next run. */
async function tryEach(
  container: MedusaContainer,
  ids: readonly string[],
  work: (container: MedusaContainer, id: string) => Promise<void>,
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const id of ids) {
    try {
      await work(container, id);
    } catch (error) {
      logger.error(`Bank transfer: ${id} could not be settled yet: ${String(error)}`);
    }
  }
}

/**
 * Decides about every transfer that nobody has looked at, and captures what was decided before and
 * is not captured. Safe to run at any time, in any number of processes.
 */
export const settleTransfers = coalesce<MedusaContainer>(async (container) => {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  let tried: string[] = [];
  for (;;) {
    const ids = await readPendingIds(database, BATCH_SIZE, tried);
    if (ids.length === 0) break;
    await tryEach(container, ids, settleOne);
    tried = [...tried, ...ids];
  }
  await tryEach(container, await readUncapturedOrderIds(database), finishOne);
});
