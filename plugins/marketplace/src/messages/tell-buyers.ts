import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { recordNewsWorkflow } from "../workflows/message/workflows/record-news";
import { tellBuyerWorkflow } from "../workflows/message/workflows/tell-buyer";
import { waitingMessages } from "./due-messages";

/** Tells the buyer of an order (null: all buyers) what is new; one failure does not keep others waiting. */
export async function tellBuyers(
  container: MedusaContainer,
  orderId: string | null,
): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  await recordNewsWorkflow(container).run({ input: { order_id: orderId } });
  for (const id of await waitingMessages(database, orderId)) {
    try {
      await tellBuyerWorkflow(container).run({ input: { id } });
    } catch (error) {
      logger.error(`[Marketplace] message ${id} could not be sent yet: ${String(error)}`);
    }
  }
}
