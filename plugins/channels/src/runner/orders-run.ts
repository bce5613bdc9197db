import { civilDateAt } from "@ocop/ocop/catalog";
import type { ChannelSaleInput } from "@ocop/ocop/types";
import type { ChannelOrder } from "../contract/adapter";
import { callRepeatedly } from "./call-channel";
import { noteOrder, variantsOf, waitingOrders, type OrderOutcome } from "./order-book";
import { renewLease, RunEnds } from "./run-row";
import type { Seat } from "./seat";

/** Clocks differ, and an order may be told late: what came shortly before is looked at again. */
const OVERLAP_MILLISECONDS = 15 * 60_000;

const COLUMN_OF = {
  imported: "published",
  known: "unchanged",
  out_of_stock: "deferred",
  unknown_sku: "rejected",
  failed: "deferred",
} as const;

async function countOrder({ deps, run }: Seat, what: keyof typeof COLUMN_OF): Promise<void> {
  const column = COLUMN_OF[what];
  const { rowCount } = await deps.database.raw<{ rowCount: number }>(
    `update ocop_channel_run set selected = selected + 1, planned = greatest(planned, selected + 1),
       ${column} = ${column} + 1, updated_at = now() where id = ? and lease_token = ?`,
    [run.id, run.lease_token],
  );
  if (rowCount === 0) throw new RunEnds("lease_lost");
}

type Imported = {
  outcome: OrderOutcome;
  isNew: boolean;
  orderId: string | null;
  problem: string | null;
};

/** The sales of an order, a line each, under a number that stays the same whenever it is told. */
function salesOf(
  order: ChannelOrder,
  variants: Awaited<ReturnType<typeof variantsOf>>,
): ChannelSaleInput[] {
  return order.lines.flatMap(({ sku, quantity, unitPriceVnd }) => {
    const variant = variants.get(sku);
    if (!variant) return [];
    return {
      ...{ producer_id: variant.producer_id, quantity },
      registered_product_id: variant.registered_product_id,
      reference: `${order.reference}/${sku}`,
      sold_on: civilDateAt(order.placedAt),
      amount_vnd: quantity * unitPriceVnd,
      cancelled: order.status === "cancelled" || order.status === "returned",
    };
  });
}

async function importOne(seat: Seat, order: ChannelOrder): Promise<Imported> {
  const { deps, adapter, account } = seat;
  const { channelCode } = adapter;
  const skus = order.lines.map(({ sku }) => sku);
  const variants = await variantsOf(deps.database, skus, account.producer_id);
  const unknown = skus.filter((sku) => !variants.has(sku));
  const failed = { isNew: false, orderId: null };
  if (channelCode === null) return { ...failed, outcome: "failed", problem: "no channel code" };
  if (unknown.length > 0) {
    return { ...failed, outcome: "unknown_sku", problem: unknown.join(", ") };
  }
  const result = await deps.importOrder({
    ...{ channel_code: channelCode, account_id: account.id, reference: order.reference },
    payee: account.producer_id === null ? "province" : "producer",
    ...{ placed_at: order.placedAt, status: order.status, recipient: order.recipient },
    lines: order.lines.map(({ sku, quantity, unitPriceVnd }) => ({
      ...{ variant_id: variants.get(sku)?.variant_id ?? "", quantity },
      unit_price_vnd: unitPriceVnd,
    })),
  });
  if (result.kind === "out_of_stock") {
    return { ...failed, outcome: "out_of_stock", problem: null };
  }
  // Cancelled before we had it: nothing was sold.
  if (result.kind === "not_needed") return { ...failed, outcome: "imported", problem: null };
  await deps.recordSales(channelCode, salesOf(order, variants));
  const { created: isNew, order_id: orderId } = result;
  return { outcome: "imported", isNew, orderId, problem: null };
}

async function takeIn(seat: Seat, order: ChannelOrder): Promise<void> {
  const { deps, run, account } = seat;
  await renewLease(deps.database, run, deps.pace.leaseSeconds);
  let imported: Imported;
  try {
    imported = await importOne(seat, order);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    deps.logger.warn(`[Channels] The order ${order.reference} waits: ${problem}`);
    imported = { outcome: "failed", isNew: false, orderId: null, problem };
  }
  const { outcome, isNew, orderId: order_id, problem } = imported;
  await noteOrder(deps, { account_id: account.id, order, outcome, order_id, problem });
  await countOrder(seat, outcome === "imported" && !isNew ? "known" : outcome);
}

/**
 * Fetches what was ordered at a channel since the last time, page by page. Each order is taken in by
 * itself and once; one that cannot be waits with what it says, and is tried again.
 */
export async function ordersRun(seat: Seat): Promise<void> {
  const { deps, adapter, account, run } = seat;
  const begunAt = deps.clock.now();
  const seenUntil = account.orders_seen_until ?? account.created_at;
  const since = new Date(seenUntil.getTime() - OVERLAP_MILLISECONDS);
  for (const order of await waitingOrders(deps, account.id)) await takeIn(seat, order);
  const pageAt = (cursor: string | null) =>
    callRepeatedly(seat, { faults: 0 }, (session) => adapter.orders(since, cursor, session));
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof pageAt>> = await pageAt(cursor);
    for (const order of page.orders) await takeIn(seat, order);
    cursor = page.cursor;
  } while (cursor !== null);
  await deps.database.raw(
    `update ocop_channel_account set orders_seen_until = :begunAt where id = :id
       and exists (select 1 from ocop_channel_run where id = :runId and lease_token = :token)`,
    { begunAt, id: account.id, runId: run.id, token: run.lease_token },
  );
}
