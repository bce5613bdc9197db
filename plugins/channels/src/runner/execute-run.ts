import { readAccount } from "./account-row";
import { GaveUp } from "./call-channel";
import type { RunnerDeps } from "./deps";
import { ordersRun } from "./orders-run";
import { publishRun } from "./publish-run";
import { Lease } from "./lease";
import { LedgerWriter } from "./ledger-writer";
import { claimRun, endRun, RunEnds, type RunRow } from "./run-row";
import type { Seat } from "./seat";
import { verifyRun } from "./verify-run";

const GOING = { publish: publishRun, verify: verifyRun, orders: ordersRun };

async function seatOf(
  deps: RunnerDeps,
  run: RunRow,
): Promise<Seat | "no_adapter" | "not_connected"> {
  const account = await readAccount(deps.database, run.account_id);
  const adapter = account && deps.adapterOf(account.adapter);
  if (!account || !adapter) return "no_adapter";
  if (account.state !== "connected" && !run.dry_run) return "not_connected";
  const { database, pace } = deps;
  return {
    ...{ deps, adapter, account, run, hasFaults: account.fault_count > 0, ending: null },
    lease: new Lease(database, run, pace.leaseSeconds),
    ledger: new LedgerWriter(database, run),
  };
}

/** Works a run that this process has claimed off to its end, or as far as its channel lets it. */
export async function executeRun(deps: RunnerDeps, run: RunRow): Promise<void> {
  const { database, logger } = deps;
  const seat = await seatOf(deps, run);
  if (typeof seat === "string") {
    await endRun(database, run, seat);
    return;
  }
  try {
    await GOING[run.kind](seat);
    await endRun(database, run, seat.ending);
  } catch (error) {
    if (error instanceof RunEnds) {
      await endRun(database, run, error.reason);
      return;
    }
    const detail = error instanceof Error ? error.message : String(error);
    logger.warn(`[Channels] The run ${run.id} ended: ${detail}`);
    await endRun(database, run, error instanceof GaveUp ? "channel_down" : "connector_failed");
  }
}

/** Claims and works off runs until none is left that this process could take. */
export async function workOff(deps: RunnerDeps): Promise<number> {
  for (let count = 0; ; count += 1) {
    const run = await claimRun(deps.database, deps.pace.leaseSeconds);
    if (run === null) return count;
    await executeRun(deps, run);
  }
}
