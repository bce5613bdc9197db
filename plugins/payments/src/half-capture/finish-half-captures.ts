import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { VIETQR_PROVIDER } from "../bank-transfer/order-payment";
import { CASH_ON_DELIVERY_PROVIDER } from "../providers/cash-on-delivery/provider-id";
import { finishCaptureWorkflow } from "../workflows/half-capture/workflows/finish-capture";

const LOCK = "ocop-half-captures";
const LOCK_TIMEOUT_SECONDS = 30;
/** A capture takes far less than this, so what is older is not under way any more. */
const SETTLED_AFTER_MILLISECONDS = 60_000;
const LOOK_BACK_MILLISECONDS = 7 * 24 * 3_600_000;

/**
 * Medusa 2.21 captures in three writes without a common transaction (payment-module.js,
 * capture-payment.js): the capture, the payment's `captured_at`, the order's transaction. A server
 * that dies in between leaves an order that is paid and does not look so, and that cannot be
 * captured again. What a card was charged is Stripe's to say, so that of a card only the order's
 * transaction is added.
 */
async function readHalfCaptured(database: Knex, now: Date): Promise<string[]> {
  const { rows } = await database.raw<{ rows: { id: string }[] }>(
    `select distinct p.id
     from payment p
     join capture c on c.payment_id = p.id and c.deleted_at is null
     join order_payment_collection link on link.payment_collection_id = p.payment_collection_id
       and link.deleted_at is null
     where (p.provider_id = any(?) or p.provider_id like 'pp_stripe_%' and p.captured_at is not null)
       and p.canceled_at is null and p.deleted_at is null
       and c.created_at between ? and ?
       and case when p.captured_at is null
         then (select sum(each.amount) from capture each
           where each.payment_id = p.id and each.deleted_at is null) >= p.amount
         else not exists (select from order_transaction t where t.order_id = link.order_id
           and t.reference = 'capture' and t.reference_id = c.id and t.deleted_at is null) end`,
    [
      [VIETQR_PROVIDER, CASH_ON_DELIVERY_PROVIDER],
      new Date(now.getTime() - LOOK_BACK_MILLISECONDS),
      new Date(now.getTime() - SETTLED_AFTER_MILLISECONDS),
    ],
  );
  return rows.map(({ id }) => id);
}

/** Brings captures to their end that a dying server left half done. Safe to run at any time. */
export async function finishHalfCaptures(container: MedusaContainer, now: Date): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  if ((await readHalfCaptured(database, now)).length === 0) return;
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const finishAll = async () => {
    for (const paymentId of await readHalfCaptured(database, now)) {
      try {
        await finishCaptureWorkflow(container).run({ input: { paymentId, capturedAt: now } });
        logger.warn(`The half capture of ${paymentId} is finished`);
      } catch (error) {
        logger.error(`The half capture of ${paymentId} is not finished yet: ${String(error)}`);
      }
    }
  };
  await container
    .resolve(Modules.LOCKING)
    .execute([LOCK], finishAll, { timeout: LOCK_TIMEOUT_SECONDS });
}
