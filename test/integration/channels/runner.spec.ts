import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { trialAdapter } from "../../support/channels/trial/adapter.ts";
import type { ChannelProduct } from "../../../plugins/channels/src/contract/channel-product.ts";
import { workOff } from "../../../plugins/channels/src/runner/execute-run.ts";
import { startFakeChannel, type FakeChannel } from "../../support/channels/fake-channel.ts";
import { FORBIDDEN_WORD } from "../../support/channels/fake-shop.ts";
import { sampleProduct } from "../../support/channels/products.ts";
import {
  openRunnerBench,
  SampleCatalog,
  sumOf,
  type RunnerBench,
} from "../../support/channels/runner-bench.ts";

/** Three processes are started and killed, and their leases waited for. */
const KILLS_TEST_MILLISECONDS = 180_000;
const SIGN_IN = { code: "agreed" };
const FAST = { requestsPerSecond: 2_000, burst: 500 };

describe("the runner", () => {
  let channel: FakeChannel;
  let bench: RunnerBench;
  let catalog: SampleCatalog;

  async function open(
    products: ChannelProduct[],
    {
      options = FAST,
      ...bending
    }: {
      options?: Parameters<typeof trialAdapter>[1];
      pace?: Parameters<typeof openRunnerBench>[1]["pace"];
    } = {},
  ): Promise<void> {
    catalog = new SampleCatalog(products);
    bench = await openRunnerBench(trialAdapter(channel.url, options), {
      readProducts: catalog.read,
      ...bending,
    });
    await bench.signIn(SIGN_IN);
    await bench.list(products);
  }

  /** A refused token may have signed the shop out, and faults in a row let it rest: both as they should. */
  async function mendAccount(): Promise<void> {
    await bench.signIn(SIGN_IN);
    const mended = { state: "connected", open_until: null, fault_count: 0 };
    await bench.database("ocop_channel_account").update(mended);
  }

  const many = (count: number) => Array.from({ length: count }, (_, n) => sampleProduct(n + 1));

  beforeEach(async () => {
    channel = await startFakeChannel();
  });
  afterEach(async () => {
    await bench.close();
    await channel.stop();
  });

  it("gives each listing one outcome, and a person what to mend in both languages", async () => {
    const products = many(40).map((product, index): ChannelProduct => {
      if (index === 0) return { ...product, title: { vi: "Dài ".repeat(50), en: null } };
      if (index === 1) return { ...product, title: { vi: `${FORBIDDEN_WORD} mẫu`, en: null } };
      if (index === 2) return { ...product, published: false };
      if (index === 3) return { ...product, recalled: true };
      if (index === 4) {
        return { ...product, productSet: { ...product.productSet, number: 26 } };
      }
      return product;
    });
    await open(products);
    const run = await bench.run();
    expect(run).toMatchObject({ state: "done", published: 35, rejected: 2, ineligible: 3 });
    expect(run).toMatchObject({ selected: 40, planned: 40 });
    expect(sumOf(run)).toBe(run.selected);
    const items = await bench.items(run.id);
    expect(new Set(items.map(({ listing_id: id }) => id)).size).toBe(40);
    for (const { outcome, issues } of items) {
      if (outcome === "published") continue;
      const [issue] = issues ?? [];
      expect(issue?.code).toMatch(/^[a-z_]+$/);
      expect(issue?.field).toBeTruthy();
      for (const words of [issue?.message, issue?.fix]) {
        expect(words?.vi).toBeTruthy();
        expect(words?.en).toBeTruthy();
      }
    }
    expect(channel.shop.there.length).toBe(35);
  });

  it("sends only price and stock when nothing else changed, and stock even of a faulty listing", async () => {
    await open(many(2));
    await bench.run();
    const [first = "", second = ""] = [...catalog.products.keys()];
    const stockTo = (stock: number) => (product: ChannelProduct) => ({
      ...product,
      variants: product.variants.map((variant) => ({ ...variant, stock })),
    });
    catalog.change(first, stockTo(7));
    catalog.change(second, (product) => ({
      ...stockTo(0)(product),
      title: { vi: "Dài ".repeat(50), en: null },
    }));
    channel.calls.length = 0;
    await bench.dirty([first, second]);
    expect(await bench.run()).toMatchObject({ published: 1, rejected: 1 });
    expect(channel.calls.map(({ path: asked }) => asked)).toEqual(["/offers"]);
    expect(channel.shop.there.map(({ stock }) => stock)).toEqual([7, 0]);
    expect((await bench.listings()).map(({ state }) => state)).toEqual(["live", "needs_attention"]);
  });

  it("drops the stars or withdraws when a recognition ends, as the channel has it", async () => {
    const ended = (product: ChannelProduct): ChannelProduct => ({
      ...product,
      certification: { ...product.certification, star: null, status: "expired" },
    });
    await open(many(1));
    await bench.run();
    const [id = ""] = [...catalog.products.keys()];
    catalog.change(id, ended);
    await bench.dirty([id]);
    await bench.run();
    expect(channel.shop.there).toMatchObject([{ stars: null }]);
    await bench.close();
    await open(many(1), { options: { ...FAST, onCertificateEnd: "withdraw" } });
    channel.shop.items.clear();
    await bench.run();
    expect(channel.shop.there).toMatchObject([{ stars: 4 }]);
    catalog.change(id, ended);
    await bench.dirty([id]);
    expect(await bench.run()).toMatchObject({ withdrawn: 1 });
    expect(channel.shop.there).toEqual([]);
    catalog.change(id, () => sampleProduct(1));
    await bench.dirty([id]);
    expect(await bench.run()).toMatchObject({ published: 1 });
    expect(channel.shop.there.length).toBe(1);
  });

  it("with 30 % random faults of every kind lists nothing twice; then all good ones, all bad ones told", async () => {
    const products = many(120).map((product, index) =>
      index % 10 === 0
        ? { ...product, title: { vi: `${FORBIDDEN_WORD} ${index}`, en: null } }
        : product,
    );
    await open(products, { pace: { settleSeconds: 1 } });
    channel.failAtRandom(0.3, 20261201);
    for (let runs = 0; runs < 3; runs += 1) {
      const run = await bench.run();
      expect(sumOf(run)).toBe(run.selected);
      expect(channel.shop.twice).toEqual([]);
      await mendAccount();
    }
    channel.behave();
    // Longer than a late call takes, and than the runner thinks that one may take.
    await expect.poll(async () => (await bench.run()).deferred, { timeout: 10_000 }).toBe(0);
    expect(channel.shop.twice).toEqual([]);
    expect(channel.shop.there.length).toBe(108);
    const listings = await bench.listings();
    const bad = listings.filter(({ state }) => state === "needs_attention");
    expect(listings.filter(({ state }) => state === "live").length).toBe(108);
    expect(bad.length).toBe(12);
    for (const { issues } of bad) {
      expect(issues).toMatchObject([{ code: "words_forbidden", field: "title_vi" }]);
      expect(issues?.[0]?.fix).toEqual({ vi: expect.any(String), en: expect.any(String) });
    }
  });

  it("gives up on an item after five attempts, leaves its fault to the next run, and rests when it is all", async () => {
    await open(many(1));
    channel.failNext("/publish", "down", "down", "down", "down", "down", "down");
    const run = await bench.run();
    expect(run).toMatchObject({ deferred: 1, selected: 1 });
    expect(channel.calls.length).toBe(5);
    expect((await bench.items(run.id))[0]).toMatchObject({ attempt_count: 5, outcome: "deferred" });
    channel.failNext("/publish", "down", "down", "down", "down", "down", "down");
    expect(await bench.run()).toMatchObject({
      state: "failed",
      error: "channel_down",
      deferred: 1,
    });
    const account = await bench.database("ocop_channel_account").first<{ open_until: Date }>();
    expect(account.open_until.getTime()).toBeGreaterThan(Date.now() + 30_000);
    expect(await bench.run()).toMatchObject({ state: "waiting", selected: 0 });
  });

  it("signs in anew once for all its calls, and asks the owner when that is refused", async () => {
    await open(many(60));
    channel.failNext("/publish", "expired");
    expect(await bench.run()).toMatchObject({ published: 60 });
    expect(channel.shop.refreshCount).toBe(1);
    channel.shop.exchange = () => null;
    const [id = ""] = [...catalog.products.keys()];
    catalog.change(id, (product) => ({ ...product, title: { vi: "Tên mới", en: null } }));
    await bench.dirty([id]);
    channel.failNext("/publish", "expired");
    expect(await bench.run()).toMatchObject({ state: "failed", error: "signed_out" });
    const [account] = await bench.database("ocop_channel_account").select("*");
    expect(account).toMatchObject({ state: "needs_sign_in", state_reason: "signed_out" });
    expect(JSON.stringify(account)).not.toMatch(/access-|refresh-/);
  });

  it("says in a dry run what would happen, and calls nobody", async () => {
    await open(many(3));
    channel.calls.length = 0;
    const run = await bench.run("publish", { dryRun: true });
    expect(run).toMatchObject({ published: 3, selected: 3, state: "done" });
    expect(channel.calls).toEqual([]);
    expect((await bench.listings()).map(({ state }) => state)).toEqual(Array(3).fill("waiting"));
  });

  it("stops when it is told to and goes on where it was", async () => {
    await channel.stop();
    channel = await startFakeChannel({ latencyMilliseconds: 20 });
    await open(many(100), {
      options: { ...FAST, batchSize: 1 },
      pace: { pageSize: 20, concurrency: 2 },
    });
    const id = await bench.enqueue();
    const running = workOff(bench.deps);
    await expect.poll(() => channel.shop.there.length, { interval: 10 }).toBeGreaterThan(5);
    await bench.database("ocop_channel_run").where({ id }).update({ state: "stopped" });
    await running;
    const stopped = await bench.readRun(id);
    expect(stopped.selected).toBeLessThan(100);
    expect(sumOf(stopped)).toBe(stopped.selected);
    await bench.database("ocop_channel_run").where({ id }).update({ state: "waiting" });
    await workOff(bench.deps);
    const through = await bench.readRun(id);
    expect(through.state).toBe("done");
    expect(sumOf(through)).toBe(through.selected);
    await bench.run();
    expect(channel.shop.there.length).toBe(100);
    expect(channel.shop.twice).toEqual([]);
  });

  it(
    "loses and doubles nothing when its process is killed in the middle",
    async () => {
      await channel.stop();
      channel = await startFakeChannel({ latencyMilliseconds: 15 });
      const options = { ...FAST, batchSize: 2 };
      await open(many(200), { options, pace: { leaseSeconds: 2 } });
      const id = await bench.enqueue();
      for (const reached of [30, 80, 130]) {
        const worker = fork(
          path.join(import.meta.dirname, "../../support/channels/run-worker.ts"),
          {
            execArgv: ["--import", "tsx"],
            env: {
              ...process.env,
              ...{ WORKER_DATABASE: bench.copy.url, WORKER_CHANNEL: channel.url },
              WORKER_OPTIONS: JSON.stringify({ adapter: options, leaseSeconds: 2, count: 200 }),
            },
          },
        );
        const ended = once(worker, "exit");
        await expect
          .poll(() => channel.shop.there.length, { timeout: 30_000, interval: 5 })
          .toBeGreaterThan(reached);
        worker.kill("SIGKILL");
        await ended;
      }
      // Another process takes it over as soon as the lease is over.
      await expect
        .poll(async () => (await workOff(bench.deps), await bench.readRun(id)).state, {
          timeout: 20_000,
        })
        .toBe("done");
      const run = await bench.readRun(id);
      expect(run.selected).toBe(200);
      expect(sumOf(run)).toBe(200);
      expect(new Set((await bench.items(id)).map((item) => item.listing_id)).size).toBe(200);
      expect(channel.shop.twice).toEqual([]);
      expect(channel.shop.there.length).toBe(200);
      channel.calls.length = 0;
      await bench.dirty([...catalog.products.keys()]);
      expect(await bench.run()).toMatchObject({ unchanged: 200 });
      expect(channel.calls).toEqual([]);
    },
    KILLS_TEST_MILLISECONDS,
  );

  it("hears of a refusal that comes after a review, and publishes again once it is mended", async () => {
    channel.shop.reviews = true;
    await open(many(4));
    await bench.run();
    expect((await bench.listings()).map(({ state }) => state)).toEqual(Array(4).fill("in_review"));
    channel.shop.review(({ sku }) => (sku.endsWith("1") ? "rejected" : "live"));
    expect(await bench.run("verify")).toMatchObject({ published: 3, rejected: 1, selected: 4 });
    const [first] = await bench.listings();
    expect(first).toMatchObject({
      state: "needs_attention",
      issues: [{ code: "words_forbidden", field: "title_vi" }],
    });
    // The same again is not sent by itself.
    channel.calls.length = 0;
    await bench.dirty([first?.product_id ?? ""]);
    expect(await bench.run("publish", { startedBy: null })).toMatchObject({ rejected: 1 });
    expect(channel.calls).toEqual([]);
    catalog.change(first?.product_id ?? "", (product) => ({
      ...product,
      title: { vi: "Mật ong mẫu", en: null },
    }));
    await bench.dirty([first?.product_id ?? ""]);
    await bench.run("publish", { startedBy: null });
    channel.shop.review(() => "live");
    await bench.run("verify");
    expect((await bench.listings()).map(({ state }) => state)).toEqual(Array(4).fill("live"));
  });

  it("makes an item anew that vanished at the channel", async () => {
    await open(many(2));
    await bench.run();
    channel.shop.items.delete([...channel.shop.items.keys()][0] ?? "");
    expect(await bench.run("verify")).toMatchObject({ withdrawn: 1, unchanged: 1 });
    expect(await bench.run()).toMatchObject({ published: 1 });
    expect(channel.shop.there.length).toBe(2);
  });

  it("lets nobody change its ledger", async () => {
    await open(many(1));
    await bench.run();
    const items = bench.database("ocop_channel_run_item");
    await expect(items.clone().update({ outcome: "rejected" })).rejects.toThrow(/only added/);
    await expect(items.clone().delete()).rejects.toThrow(/only added/);
    const runs = bench.database("ocop_channel_run");
    await expect(runs.clone().update({ published: 5 })).rejects.toThrow(/only added/);
  });
});
