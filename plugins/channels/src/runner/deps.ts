import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ChannelSaleInput } from "@ocop/ocop/types";
import type { Sessions } from "../accounts/sessions";
import type { PushAdapter } from "../contract/adapter";
import type { ChannelProduct } from "../contract/channel-product";
import type { Vault } from "../vault/vault";
import type { ImportOrder } from "./import-orders";

/** Time and chance, given so that tests decide about them. */
export type Clock = {
  now(): Date;
  wait(milliseconds: number): Promise<void>;
  /** 0 to 1, of which 1 is none. */
  random(): number;
};

/** How the runner paces itself; `DEFAULT_PACE` in the shop. */
export type Pace = {
  /** Listings read at a time: all that is held in memory. */
  pageSize: number;
  /** Calls under way at a time on one account. */
  concurrency: number;
  callTimeoutSeconds: number;
  /** Longer than a wait and a call together: a call ends before the lease under which it began. */
  leaseSeconds: number;
  /** A call whose answer did not come may still be carried out for so long. */
  settleSeconds: number;
  /** Longest wait for the rate limit or a `Retry-After`; beyond it a run ends and a later one goes on. */
  maxWaitSeconds: number;
  firstBackoffMilliseconds: number;
};

export const DEFAULT_PACE: Pace = {
  pageSize: 400,
  concurrency: 16,
  callTimeoutSeconds: 20,
  leaseSeconds: 120,
  settleSeconds: 60,
  maxWaitSeconds: 60,
  firstBackoffMilliseconds: 500,
};

/** What the runner works with. */
export type RunnerDeps = {
  database: Knex;
  adapterOf(id: string): PushAdapter | null;
  readProducts(ids: string[]): Promise<ChannelProduct[]>;
  sessions: Sessions;
  vault: Vault;
  importOrder: ImportOrder;
  /** Tells the register what was sold through a channel. */
  recordSales(channelCode: string, sales: ChannelSaleInput[]): Promise<void>;
  clock: Clock;
  pace: Pace;
  logger: { info(message: string): void; warn(message: string): void };
};
