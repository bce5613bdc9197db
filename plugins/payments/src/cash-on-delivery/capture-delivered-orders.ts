import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { BigNumber, ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows";

export const CASH_ON_DELIVERY_PROVIDER = "pp_cod_cod";
const CAPTURED_BY = "system";
const LOCK = "ocop-cash-on-delivery";
const LOCK_TIMEOUT_SECONDS = 30;

type DeliveredOrder = { order_id: string; payment_id: string; amount: string };

/** The orders by cash of which every piece is delivered and no money is noted yet. */
async function readDelivered(database: Knex): Promise<DeliveredOrder[]> {
  const { rows } = await database.raw<{ rows: DeliveredOrder[] }>(
    `select o.id as order_id, p.id as payment_id, p.amount
     from payment p
     join order_payment_collection link on link.payment_collection_id = p.payment_collection_id
       and link.deleted_at is null
     join "order" o on o.id = link.order_id and o.deleted_at is null and o.canceled_at is null
     join order_item item on item.order_id = o.id and item.version = o.version
       and item.deleted_at is null
     where p.provider_id = ? and p.captured_at is null and p.canceled_at is null
       and p.deleted_at is null
       and not exists (select from capture c where c.payment_id = p.id and c.deleted_at is null)
     group by o.id, p.id
     having bool_and(item.delivered_quantity >= item.quantity) and sum(item.quantity) > 0
     order by o.id`,
    [CASH_ON_DELIVERY_PROVIDER],
  );
  return rows;
}

/** What the carrier collected: less than was authorised where a part was refused or taken out. */
async function collectedVnd(
  container: MedusaContainer,
  { order_id: id, amount }: DeliveredOrder,
): Promise<number> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "summary"],
    filters: { id },
  });
  const pending = (data[0]?.summary as { pending_difference?: number } | null)?.pending_difference;
  const authorised = new BigNumber(amount).numeric;
  return pending === undefined ? authorised : Math.min(authorised, new BigNumber(pending).numeric);
}

/**
 * Captures the payment of every order by cash that is delivered in whole. Where one fails, the
 * others go on and it is tried again with the next run.
 */
export async function captureDeliveredOrders(container: MedusaContainer): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  if ((await readDelivered(database)).length === 0) return;
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const captureAll = async () => {
    for (const order of await readDelivered(database)) {
      try {
        const amount = await collectedVnd(container, order);
        if (amount <= 0) continue;
        await capturePaymentWorkflow(container).run({
          input: { payment_id: order.payment_id, amount, captured_by: CAPTURED_BY },
        });
      } catch (error) {
        logger.error(`Cash on delivery: ${order.order_id} is not captured yet: ${String(error)}`);
      }
    }
  };
  await container
    .resolve(Modules.LOCKING)
    .execute([LOCK], captureAll, { timeout: LOCK_TIMEOUT_SECONDS });
}
