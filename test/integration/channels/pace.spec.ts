import { afterEach, describe, expect, it } from "vitest";
import { workOff } from "../../../plugins/channels/src/runner/execute-run.ts";
import { startFakeChannel, type FakeChannel } from "../../support/channels/fake-channel.ts";
import { sampleProduct } from "../../support/channels/products.ts";
import {
  openRunnerBench,
  runnerDeps,
  SampleCatalog,
  type RunnerBench,
} from "../../support/channels/runner-bench.ts";
import { trialAdapter } from "../../support/channels/trial/adapter.ts";

describe("the pace of a run", () => {
  let channel: FakeChannel;
  let bench: RunnerBench;

  async function open(
    count: number,
    options: Parameters<typeof trialAdapter>[1],
  ): Promise<SampleCatalog> {
    const products = Array.from({ length: count }, (_, n) => sampleProduct(n + 1));
    const catalog = new SampleCatalog(products);
    bench = await openRunnerBench(trialAdapter(channel.url, options), {
      readProducts: catalog.read,
    });
    await bench.signIn({ code: "agreed" });
    await bench.list(products);
    return catalog;
  }

  afterEach(async () => {
    await bench.close();
    await channel.stop();
  });

  it("keeps to the rate limit with two processes on one account", async () => {
    channel = await startFakeChannel({ limits: { requestsPerSecond: 100, burst: 5 } });
    const options = { requestsPerSecond: 100, burst: 5, batchSize: 1 };
    const catalog = await open(150, options);
    await bench.enqueue("publish");
    await bench.enqueue("orders");
    const second = runnerDeps(bench.database, trialAdapter(channel.url, options), {
      readProducts: catalog.read,
    });
    await Promise.all([workOff(bench.deps), workOff(second)]);
    expect(channel.overLimit()).toBe(0);
    expect(channel.shop.there.length).toBe(150);
  });

  it("renews its lease and writes its ledger together for calls that are under way together", async () => {
    channel = await startFakeChannel({ latencyMilliseconds: 20 });
    await open(96, { requestsPerSecond: 2_000, burst: 500, batchSize: 1 });
    const asked = { leases: 0, writes: 0 };
    bench.database.on("query", ({ sql }: { sql: string }) => {
      if (sql.includes("set lease_until =")) asked.leases += 1;
      if (sql.includes("insert into ocop_channel_run_item")) asked.writes += 1;
    });
    expect(await bench.run()).toMatchObject({ published: 96, selected: 96 });
    expect(channel.calls.length).toBe(96);
    for (const [what, most] of [
      ["leases", 48],
      ["writes", 72],
    ] as const) {
      expect(asked[what], what).toBeGreaterThan(0);
      expect(asked[what], what).toBeLessThan(most);
    }
  });
});
