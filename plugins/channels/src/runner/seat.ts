import type { PushAdapter } from "../contract/adapter";
import type { AccountRow } from "./account-row";
import type { RunnerDeps } from "./deps";
import type { Lease } from "./lease";
import type { LedgerWriter } from "./ledger-writer";
import type { EndReason, RunRow } from "./run-row";

/** A run in hand: everything that its parts share. */
export type Seat = {
  deps: RunnerDeps;
  adapter: PushAdapter;
  account: AccountRow;
  run: RunRow;
  lease: Lease;
  ledger: LedgerWriter;
  /** Faults of the channel are on its account, so that the next good answer forgets them. */
  hasFaults: boolean;
  /** Why it goes no further; null: it goes on. */
  ending: EndReason | null;
};
