import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { renewLease, type RunRow } from "./run-row";

/** Much shorter than a lease less a call: what begins within it ends under the lease that it found. */
const GOOD_FOR_MILLISECONDS = 250;

/**
 * Keeps a run for as long as calls begin. Those that begin together renew the lease once: the run's row
 * is one, and each renewal waits for whoever writes it.
 */
export class Lease {
  #newest: { askedAt: number; done: Promise<void> } | null = null;

  constructor(
    private readonly database: Knex,
    private readonly run: RunRow,
    private readonly seconds: number,
  ) {}

  /** @throws RunEnds when somebody stopped the run or another process has it */
  hold(): Promise<void> {
    const now = performance.now();
    if (this.#newest === null || now - this.#newest.askedAt >= GOOD_FOR_MILLISECONDS) {
      const done = renewLease(this.database, this.run, this.seconds);
      this.#newest = { askedAt: now, done };
    }
    return this.#newest.done;
  }
}
