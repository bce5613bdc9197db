/** How long a change of an order's consignments waits for another one. */
export const LOCK_TIMEOUT_SECONDS = 20;
/** How long it lasts at most. */
export const LOCK_LIFE_SECONDS = 60;

/** One change of an order's consignments at a time: Medusa's own order changes do not lock. */
export function orderLockKey(orderId: string): string {
  return `consignments:${orderId}`;
}
