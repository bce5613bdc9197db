import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { deleteOrderChangeWorkflow } from "@medusajs/medusa/core-flows";
import { abandonedCredits } from "../consignments/abandoned-credits";
import { noteCompared, ordersBehind, undividedOrders } from "../consignments/unfinished";
import { finishHalfOrders } from "../half-orders/finish-half-orders";
import { unsettledProducers } from "../logistics/unsettled-producers";
import { dropExpiredLocks } from "../stock/expired-locks";
import { ensureConsignmentsWorkflow } from "../workflows/consignment/workflows/ensure-consignments";
import { projectConsignmentsWorkflow } from "../workflows/consignment/workflows/project-consignments";
import { ensureProducerLogisticsWorkflow } from "../workflows/logistics/workflows/ensure-producer-logistics";

/**
 * Does what an event should have made happen and did not, or what a dying server did not come to:
 * finishes orders and their changes, divides them, follows Medusa's fulfilments, gives new sellers
 * their own place. One that fails does not keep the others waiting.
 */
export default async function reconcileConsignments(container: MedusaContainer): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const each = async (ids: string[], mend: (id: string) => Promise<unknown>): Promise<void> => {
    for (const id of ids) {
      try {
        await mend(id);
      } catch (error) {
        logger.error(`[Marketplace] ${id} could not be mended: ${String(error)}`);
      }
    }
  };
  await dropExpiredLocks(database);
  await each(await abandonedCredits(database), (id) =>
    deleteOrderChangeWorkflow(container).run({ input: { ids: [id] } }),
  );
  await each(await unsettledProducers(database), (producer_id) =>
    ensureProducerLogisticsWorkflow(container).run({ input: { producer_id } }),
  );
  await finishHalfOrders(container);
  await each(await undividedOrders(database), (order_id) =>
    ensureConsignmentsWorkflow(container).run({ input: { order_id } }),
  );
  await each(await ordersBehind(database), async (order_id) => {
    await projectConsignmentsWorkflow(container).run({ input: { order_id } });
    await noteCompared(database, order_id);
  });
}

export const config = { name: "ocop-reconcile-consignments", schedule: "* * * * *" };
