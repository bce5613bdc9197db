import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { SHOP_ITSELF } from "../consignments/read-order";
import { attributeRefundsWorkflow } from "../workflows/payout/workflows/attribute-refunds";
import { ordersWithNewRefunds } from "./attribute-refunds";
import { readOrderFacts } from "./order-facts";
import { postConsignments } from "./post-consignments";
import { rowsOf } from "./sql";

const DELIVERED = `consignment.deleted_at is null and consignment.delivered_at is not null
  and consignment.refused_at is null and consignment.cancelled_at is null
  and consignment.producer_id <> :shop
  -- What a channel pays the producer itself never passes through the province.
  and not exists (select from ocop_order_origin placed where placed.order_id = consignment.order_id
    and placed.payee = 'producer' and placed.deleted_at is null)`;

// Where no money came in at all there is nothing to post: the check tells of it.
const BEHIND = `
select distinct consignment.order_id as id
from ocop_consignment consignment
where ${DELIVERED} and case when exists (select from ocop_ledger_transaction sale
    where sale.source_type = 'consignment' and sale.kind = 'sale'
      and sale.source_id = consignment.id)
  then exists (select from ocop_refund_share share where share.consignment_id = consignment.id
    and not exists (select from ocop_ledger_transaction posted where posted.source_type = 'refund'
      and posted.kind = 'refund' and posted.source_id = share.id))
  else exists (select from capture join payment on payment.id = capture.payment_id
    join order_payment_collection link on link.deleted_at is null
      and link.payment_collection_id = payment.payment_collection_id
    where link.order_id = consignment.order_id and capture.deleted_at is null) end`;

const EVER_DELIVERED = `
select distinct consignment.order_id as id from ocop_consignment consignment where ${DELIVERED}`;

async function idsOf(database: Knex, select: string): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(database, select, { shop: SHOP_ITSELF.id });
  return rows.map(({ id }) => id);
}

/** The facts of every order of which a part was ever delivered. */
export async function readAllFacts(database: Knex) {
  return readOrderFacts(database, await idsOf(database, EVER_DELIVERED));
}

/**
 * Brings into the ledger what was delivered and paid, and what went back. Swept from the database:
 * nothing is lost with an event, and what is posted is found again and left alone. A problem with one
 * order leaves the others alone and is met again next time.
 */
export async function settleLedger(container: MedusaContainer): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const order_id of await ordersWithNewRefunds(database)) {
    try {
      await attributeRefundsWorkflow(container).run({ input: { order_id } });
    } catch (error) {
      logger.error(`[Marketplace] Refunds of ${order_id} are not divided yet: ${String(error)}`);
    }
  }
  const { facts } = await readOrderFacts(database, await idsOf(database, BEHIND));
  const { problems } = await postConsignments(container, facts);
  for (const { consignmentId, message } of problems) {
    logger.error(`[Marketplace] ${consignmentId} is not in the ledger yet: ${message}`);
  }
}
