import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Longer than a change of an order's consignments takes. */
const WAIT_MILLISECONDS = 20_000;
const ASK_EVERY_MILLISECONDS = 200;
const LIFE_SECONDS = 60;

/**
 * Works while nobody cancels, packs or sends a part of the order: the key is the one under which the
 * marketplace changes an order's consignments (decision 010). Taken after the lock of transfers, never
 * before it.
 * @throws what the locking module says when the lock is not free in time
 */
export async function withOrderLock<Result>(
  container: MedusaContainer,
  orderId: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const locking = container.resolve(Modules.LOCKING);
  const key = `consignments:${orderId}`;
  const until = Date.now() + WAIT_MILLISECONDS;
  for (;;) {
    try {
      await locking.acquire(key, { expire: LIFE_SECONDS });
      break;
    } catch (error) {
      if (Date.now() >= until) throw error;
      await pause(ASK_EVERY_MILLISECONDS);
    }
  }
  try {
    return await work();
  } finally {
    await locking.release(key);
  }
}
