import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

const LOCK = "ocop-bank-transfers";
const LOCK_TIMEOUT_SECONDS = 30;

/** One decision about transfers or about orders that wait for them at a time, in all processes. */
export function withTransferLock<Result>(
  container: MedusaContainer,
  work: () => Promise<Result>,
): Promise<Result> {
  return container
    .resolve(Modules.LOCKING)
    .execute([LOCK], work, { timeout: LOCK_TIMEOUT_SECONDS });
}
