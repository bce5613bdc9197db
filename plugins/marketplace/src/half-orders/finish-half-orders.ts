import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { dropOrphanOrderWorkflow } from "../workflows/half-order/workflows/drop-orphan-order";
import { finishHalfOrderWorkflow } from "../workflows/half-order/workflows/finish-half-order";
import { halfOrders, orphanOrders } from "./read-half-orders";

/**
 * Mends what a server left that died while it completed a cart: an order that its cart knows gets
 * what it lacks, one that nothing knows of goes. One that fails leaves the others alone.
 */
export async function finishHalfOrders(container: MedusaContainer): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const attempt = async (id: string, mend: () => Promise<unknown>): Promise<void> => {
    try {
      await mend();
      logger.warn(`[Marketplace] The half order ${id} is mended`);
    } catch (error) {
      logger.error(`[Marketplace] The half order ${id} is not mended yet: ${String(error)}`);
    }
  };
  for (const half of await halfOrders(database)) {
    await attempt(half.orderId, () => finishHalfOrderWorkflow(container).run({ input: half }));
  }
  for (const orphan of await orphanOrders(database)) {
    await attempt(orphan.id, () => dropOrphanOrderWorkflow(container).run({ input: orphan }));
  }
}
