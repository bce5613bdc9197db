import type { MedusaContainer } from "@medusajs/framework/types";
import { recordFacts } from "../facts/record-facts";
import { executeRun } from "./execute-run";
import { claimRun } from "./run-row";
import { runnerOf } from "./runner-of";

/** Runs at a time in one process; each takes a few connections to the database. */
const RUNS_AT_ONCE = 2;
let running = 0;

async function workOne(container: MedusaContainer): Promise<boolean> {
  const deps = runnerOf(container);
  const run = await claimRun(deps.database, deps.pace.leaseSeconds);
  if (run === null) return false;
  await executeRun(deps, run);
  await recordFacts(container, deps);
  return true;
}

async function work(container: MedusaContainer): Promise<void> {
  running += 1;
  try {
    while (await workOne(container));
  } catch (error) {
    runnerOf(container).logger.warn(`[Channels] ${String(error)}`);
  } finally {
    running -= 1;
  }
}

/**
 * Works off what waits, in this process and beside whatever it does: whoever calls does not wait. What a
 * process leaves when it ends, another takes over once the lease is over.
 */
export function workSoon(container: MedusaContainer): void {
  for (let free = RUNS_AT_ONCE - running; free > 0; free -= 1) void work(container);
}
