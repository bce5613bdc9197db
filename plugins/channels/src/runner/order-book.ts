import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ChannelOrder } from "../contract/adapter";
import type { RunnerDeps } from "./deps";

export type OrderOutcome = "imported" | "out_of_stock" | "unknown_sku" | "failed";

/** What is kept of an order: its payload, sealed, only while it waits to be imported. */
export type OrderEntry = {
  account_id: string;
  order: ChannelOrder;
  outcome: OrderOutcome;
  order_id: string | null;
  problem: string | null;
};

/** Writes down what became of an order; what its buyer told is kept only as long as it is needed. */
export async function noteOrder(
  { database, vault }: Pick<RunnerDeps, "database" | "vault">,
  { account_id, order, outcome, order_id, problem }: OrderEntry,
): Promise<void> {
  const payload = outcome === "imported" ? null : vault.seal(account_id, JSON.stringify(order));
  await database.raw(
    `insert into ocop_channel_account_order
       (account_id, reference, status, order_id, outcome, problem, payload, placed_at)
     values (:account_id, :reference, :status, :order_id, :outcome, :problem, :payload, :placed_at)
     on conflict (account_id, reference) do update set status = excluded.status,
       order_id = coalesce(excluded.order_id, ocop_channel_account_order.order_id),
       outcome = excluded.outcome, problem = excluded.problem, payload = excluded.payload,
       seen_at = now()`,
    {
      ...{ account_id, order_id, outcome, problem, payload },
      ...{ reference: order.reference, status: order.status, placed_at: order.placedAt },
    },
  );
}

/** The orders that could not be imported yet. */
export async function waitingOrders(
  { database, vault }: Pick<RunnerDeps, "database" | "vault">,
  accountId: string,
): Promise<ChannelOrder[]> {
  const { rows } = await database.raw<{ rows: { payload: string }[] }>(
    `select payload from ocop_channel_account_order where account_id = ? and payload is not null
     order by placed_at limit 200`,
    [accountId],
  );
  return rows.map(({ payload }) => {
    const order = JSON.parse(vault.open(accountId, payload)) as ChannelOrder;
    return { ...order, placedAt: new Date(order.placedAt) };
  });
}

/** A line's article in our shop. */
export type SoldVariant = {
  sku: string;
  variant_id: string;
  producer_id: string;
  registered_product_id: string;
};

/** The articles of the codes that a producer, or any, sells in the shop. */
export async function variantsOf(
  database: Knex,
  skus: string[],
  producerId: string | null,
): Promise<Map<string, SoldVariant>> {
  const { rows } = await database.raw<{ rows: SoldVariant[] }>(
    `select variant.sku, variant.id as variant_id, registered.producer_id,
       registered.id as registered_product_id
     from product_variant variant
     join product_product_ocop_registered_product link on link.product_id = variant.product_id
       and link.deleted_at is null
     join ocop_registered_product registered on registered.id = link.registered_product_id
     where variant.sku = any(:skus) and variant.deleted_at is null
       and (:producerId::text is null or registered.producer_id = :producerId)`,
    { skus, producerId },
  );
  return new Map(rows.map((row) => [row.sku, row]));
}
