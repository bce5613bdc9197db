import { matchTransfer, type MatchKind, type OrderStanding } from "./match-transfer";

/** A transfer that is not kept yet, and the orders whose codes stand in its note. */
export type ForeseenTransfer = { id: string; amountVnd: number; orderIds: readonly string[] };

/** What a transfer would be taken for. */
export type Foresight = { kind: MatchKind; orderId: string | null };

/**
 * What transfers would be matched to if they were taken in this order, each with those before it in
 * mind, by their ids. It says what will be only as long as nobody pays or cancels an order meanwhile.
 */
export function foreseeMatches(
  transfers: readonly ForeseenTransfer[],
  orders: readonly OrderStanding[],
): Map<string, Foresight> {
  const standings = new Map(orders.map((order) => [order.orderId, order]));
  const foreseen = new Map<string, Foresight>();
  for (const { orderIds, ...transfer } of transfers) {
    const named = orderIds.flatMap((id) => standings.get(id) ?? []);
    for (const { transferId, kind, orderId, settles } of matchTransfer(transfer, named)) {
      if (foreseen.has(transferId) || transferId === transfer.id) {
        foreseen.set(transferId, { kind, orderId });
      }
      const order = standings.get(orderId ?? "");
      if (transferId !== transfer.id || !order) continue;
      if (settles) standings.set(order.orderId, { ...order, state: "paid", waiting: [] });
      else if (kind === "under" || kind === "over") {
        standings.set(order.orderId, { ...order, waiting: [...order.waiting, transfer] });
      }
    }
  }
  return foreseen;
}
