import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ACCEPT_WITHIN_HOURS } from "../rules/acceptance";

const BANK_TRANSFER = "pp_vietqr_vietqr";

/** When the money of an order's transfer came; null in SQL: it is paid another way. */
const PAYMENT_OF = (orderId: string): string => `
  select payment.id,
    (select min(capture.created_at) from capture
      where capture.payment_id = payment.id and capture.deleted_at is null) as paid_at
  from order_payment_collection link
  join payment on payment.payment_collection_id = link.payment_collection_id
    and payment.deleted_at is null and payment.canceled_at is null
  where link.order_id = ${orderId} and link.deleted_at is null
    and payment.provider_id = '${BANK_TRANSFER}'`;

/** Condition: the order waits for its buyer's transfer. Nobody packs for it before the money is there. */
export const awaitsTransfer = (orderId: string): string =>
  `exists (select from (${PAYMENT_OF(orderId)}) transfer where transfer.paid_at is null)`;

/** Those of the orders that wait for a transfer. */
export async function ordersAwaitingTransfer(
  database: Knex,
  orderIds: readonly string[],
): Promise<Set<string>> {
  if (orderIds.length === 0) return new Set();
  const { rows } = await database.raw<{ rows: { id: string }[] }>(
    `select "order".id from "order" where "order".id = any(:orderIds)
       and ${awaitsTransfer(`"order".id`)}`,
    { orderIds: [...orderIds] },
  );
  return new Set(rows.map(({ id }) => id));
}

/**
 * Lets the time in which a producer answers begin when the buyer's transfer has come: until then the
 * deadline moves along, so that nobody is late for what is not paid.
 */
export async function startClocks(database: Knex): Promise<void> {
  await database.raw(
    `update ocop_consignment consignment
     set accept_by = coalesce(transfer.paid_at, now()) + make_interval(hours => :hours)
     from ocop_consignment waiting, lateral (${PAYMENT_OF("waiting.order_id")}) transfer
     where consignment.id = waiting.id and waiting.status = 'new' and waiting.deleted_at is null
       and waiting.accept_by
         < coalesce(transfer.paid_at, now()) + make_interval(hours => :hours, secs => -1)`,
    { hours: ACCEPT_WITHIN_HOURS },
  );
}
