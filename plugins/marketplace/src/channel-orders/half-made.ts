import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { rowsOf } from "../payout/sql";

/** In an order's metadata: from which channel it is, before anything else of ours says so. */
export const CHANNEL_ORDER_MARK = "channel_order";

export function channelOrderMark(channelCode: string, reference: string): string {
  return `${channelCode}:${reference}`;
}

const HALF_MADE = `
select "order".id,
  array(select line.item_id from order_item line where line.order_id = "order".id) as line_ids
from "order"
where "order".deleted_at is null and "order".metadata->>'${CHANNEL_ORDER_MARK}' = :mark
  and not exists (select 1 from ocop_order_origin placed
    where placed.order_id = "order".id and placed.deleted_at is null)`;

type HalfMade = { id: string; line_ids: string[] };

/**
 * Takes away what a server that died left of an order of a channel, with what it reserved, so that it is
 * made anew: nobody has seen it yet. Under the lock of that order only.
 */
export async function removeHalfMade(container: MedusaContainer, mark: string): Promise<void> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  for (const { id, line_ids } of await rowsOf<HalfMade>(database, HALF_MADE, { mark })) {
    await container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(line_ids);
    await container.resolve(Modules.ORDER).deleteOrders([id]);
  }
}
