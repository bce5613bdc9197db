import { knex, type Knex } from "@medusajs/framework/mikro-orm/knex";
import { sessionsOf, writeTokens } from "../../../plugins/channels/src/accounts/sessions.ts";
import type { PushAdapter } from "../../../plugins/channels/src/contract/adapter.ts";
import type { ChannelProduct } from "../../../plugins/channels/src/contract/channel-product.ts";
import type { RunKind } from "../../../plugins/channels/src/modules/channels/rules/run.ts";
import { SYSTEM_CLOCK } from "../../../plugins/channels/src/runner/clock.ts";
import { DEFAULT_PACE, type RunnerDeps } from "../../../plugins/channels/src/runner/deps.ts";
import { workOff } from "../../../plugins/channels/src/runner/execute-run.ts";
import { Vault } from "../../../plugins/channels/src/vault/vault.ts";
import { copyDatabase } from "../database.ts";

const SECRET = "a secret of the tests, thirty-two characters";

/** What a test changes of the way that the runner works; products as the shop would have them. */
export type BenchOptions = Partial<Omit<RunnerDeps, "database" | "pace">> & {
  pace?: Partial<RunnerDeps["pace"]>;
  readProducts: RunnerDeps["readProducts"];
};

/** What the runner works with on a database, without Medusa. Waits are short. */
export function runnerDeps(
  database: Knex,
  adapter: PushAdapter,
  { pace, ...options }: BenchOptions,
): RunnerDeps {
  const vault = new Vault(SECRET);
  return {
    ...{ database, vault, clock: SYSTEM_CLOCK },
    adapterOf: (id) => (id === adapter.id ? adapter : null),
    sessions: sessionsOf(database, vault, () => new Date()),
    importOrder: () => Promise.resolve({ kind: "out_of_stock" }),
    recordSales: () => Promise.resolve(),
    logger: { info: () => undefined, warn: (message) => console.warn(message) },
    ...options,
    pace: {
      ...DEFAULT_PACE,
      ...{ callTimeoutSeconds: 2, settleSeconds: 0, firstBackoffMilliseconds: 5 },
      ...pace,
    },
  };
}

/** Products that a test changes as people would. */
export class SampleCatalog {
  readonly products = new Map<string, ChannelProduct>();

  constructor(products: ChannelProduct[]) {
    for (const product of products) this.products.set(product.id, product);
  }

  read = (ids: string[]): Promise<ChannelProduct[]> =>
    Promise.resolve(ids.flatMap((id) => this.products.get(id) ?? []));

  change(id: string, change: (product: ChannelProduct) => ChannelProduct): void {
    const product = this.products.get(id);
    if (!product) throw new Error(`There is no ${id}.`);
    this.products.set(id, change(product));
  }
}

export type RunnerBench = Awaited<ReturnType<typeof openRunnerBench>>;

/** A database with one signed-in account of an adapter, and the runner on it. */
export async function openRunnerBench(adapter: PushAdapter, options: BenchOptions) {
  const copy = await copyDatabase();
  const database = knex({ client: "pg", connection: copy.url, pool: { min: 0, max: 15 } });
  const deps = runnerDeps(database, adapter, options);
  const account = "ochac_bench";
  await database("ocop_channel_account").insert({
    ...{ id: account, adapter: adapter.id, name: "Cửa hàng thử", state: "connected" },
    settings: JSON.stringify({}),
  });

  async function signIn(query: Record<string, string>): Promise<void> {
    const tokens = await adapter.signIn.exchange(query);
    await writeTokens(database, deps.vault, account, tokens);
    await database("ocop_channel_account")
      .where({ id: account })
      .update({ shop_id: tokens.shop.id });
  }

  async function list(products: ChannelProduct[]): Promise<void> {
    const rows = products.map(({ id, producer }) => ({
      ...{ id: `ochl_${id}`, account_id: account, product_id: id, producer_id: producer.id },
    }));
    await database.batchInsert("ocop_channel_listing", rows, 500);
  }

  /** Somebody changed something of the products. */
  async function dirty(ids: string[]): Promise<void> {
    await database("ocop_channel_listing").whereIn("product_id", ids).increment("dirty_count", 1);
  }

  let runs = 0;
  /** `startedBy` null: it begins by itself, and keeps to the times that were put off. */
  async function enqueue(
    kind: RunKind = "publish",
    { dryRun = false, startedBy = "user_1" }: { dryRun?: boolean; startedBy?: string | null } = {},
  ): Promise<string> {
    runs += 1;
    const id = `ochr_${String(runs).padStart(4, "0")}`;
    await database("ocop_channel_run").insert({
      ...{ id, account_id: account, kind, dry_run: dryRun, started_by: startedBy },
    });
    return id;
  }

  const readRun = (id: string) => database("ocop_channel_run").where({ id }).first<RunCounts>();

  return {
    ...{ account, copy, database, deps, signIn, list, dirty, enqueue, readRun },
    /** Runs to its end, and answers with its counts. */
    async run(kind: RunKind = "publish", of: Parameters<typeof enqueue>[1] = {}) {
      const id = await enqueue(kind, of);
      await workOff(deps);
      return readRun(id);
    },
    items: (runId: string) =>
      database("ocop_channel_run_item").where({ run_id: runId }).select<RunItem[]>(),
    listings: () => database("ocop_channel_listing").orderBy("id").select<Listing[]>(),
    async close(): Promise<void> {
      await database.destroy();
      await copy.drop();
    },
  };
}

export type RunCounts = Record<
  | "selected"
  | "published"
  | "unchanged"
  | "withdrawn"
  | "rejected"
  | "deferred"
  | "ineligible"
  | "planned",
  number
> & { id: string; state: string; error: string | null };

export type RunItem = {
  listing_id: string;
  product_id: string;
  outcome: string;
  attempt_count: number;
  issues: Said[] | null;
};
export type Listing = {
  id: string;
  product_id: string;
  state: string;
  remote_id: string | null;
  url: string | null;
  issues: Said[] | null;
  dirty_count: number;
  done_count: number;
  next_attempt_at: Date | null;
};
/** An issue as it is kept. */
export type Said = {
  code: string;
  field: string;
  message: { vi: string; en: string };
  fix: { vi: string; en: string };
};

/** What holds for every run: each listing it selected has one outcome. */
export function sumOf(run: RunCounts): number {
  const { published, unchanged, withdrawn, rejected, deferred, ineligible } = run;
  return published + unchanged + withdrawn + rejected + deferred + ineligible;
}
