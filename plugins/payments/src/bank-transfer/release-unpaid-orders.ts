import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { placedBefore } from "../modules/bank-transfer/rules/payment-deadline";
import { bankTransferService } from "./settings-of";
import { settleTransfers } from "./settle-transfers";
import { readOverdueOrderIds } from "./unsettled-orders";
import { withTransferLock } from "./with-lock";
import { withOrderLock } from "./with-order-lock";

/**
 * Cancels the orders by bank transfer that have waited too long, which frees their stock. Transfers
 * that are known are settled first; one that comes later stands with staff as `cancelled`.
 */
export async function releaseUnpaidOrders(container: MedusaContainer, now: Date): Promise<void> {
  const { settings } = bankTransferService(container);
  // Orders of a time when transfers were taken still wait, but until when is not known any more.
  if (!settings) return;
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const limit = placedBefore(now, settings.waitHours);
  if ((await readOverdueOrderIds(database, limit)).length === 0) return;
  await settleTransfers(container);
  for (const id of await readOverdueOrderIds(database, limit)) {
    try {
      const release = async () => {
        // Money may have come, or a parcel be packed, while the locks were with another process.
        if (!(await readOverdueOrderIds(database, limit)).includes(id)) return;
        await cancelOrderWorkflow(container).run({ input: { order_id: id } });
      };
      await withTransferLock(container, () => withOrderLock(container, id, release));
    } catch (error) {
      logger.error(`Bank transfer: the unpaid order ${id} is not cancelled: ${String(error)}`);
    }
  }
}
