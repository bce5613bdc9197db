import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { PushAdapter } from "../../../plugins/channels/src/contract/adapter.ts";
import type { ChannelProduct } from "../../../plugins/channels/src/contract/channel-product.ts";
import { hashesOf } from "../../../plugins/channels/src/runner/content-hash.ts";
import { sampleProduct } from "../../support/channels/products.ts";
import {
  openRunnerBench,
  SampleCatalog,
  sumOf,
  type RunnerBench,
} from "../../support/channels/runner-bench.ts";

/** Ways in which every stand-in can make a call go wrong. */
export type CommonFault =
  /** Too many requests, `Retry-After: 0` or the channel's own words for it. */
  | "limited"
  /** 5xx, nothing was done. */
  | "down"
  /** The connection breaks before anything was done. */
  | "lost"
  /** It is done, but the connection breaks before the answer. */
  | "lost_after"
  /** The token is refused though it should hold; a refreshed one is taken. */
  | "expired";

/** What the channel has of an item that buyers see, or will after a review. */
export type ShownItem = { title: string; priceVnd: number; stock: number };

/** An adapter with its stand-in, as this suite drives them. */
export type AdapterUnderTest = {
  adapter: PushAdapter;
  /** What the channel sends back to a shop's owner who agreed. */
  signInQuery: Record<string, string>;
  /** Settings of the account. */
  settings?: Record<string, string>;
  /** A good product for it; each index another one. Default: `sampleProduct`. */
  product?(index: number): ChannelProduct;
  /** Everything that is there under a seller's code: more than one is a double listing. */
  shown(sku: string): ShownItem[];
  /** Calls that the stand-in got which make, change or remove items. */
  writeCount(): number;
  /** The channel has looked at everything; not given where nothing is reviewed. */
  approveAll?(): void;
  /** The next call that makes items goes wrong so. */
  failNextPublish(fault: CommonFault): void;
  failAtRandom(rate: number, seed: number): void;
  behave(): void;
  /** A webhook as the channel would send it; not given where there are none. */
  webhook?(): { headers: Record<string, string>; body: Buffer; eventId: string; shopId: string };
  stop(): Promise<void>;
};

const COUNT = 12;
const FAULT_RATE = 0.3;
/** With five attempts an item, each run brings nearly all of them through. */
const MAX_FAULTY_RUNS = 3;

/**
 * What holds for every channel that is called item by item. Run it from a spec of the adapter's own:
 * `describeAdapter("Shopee", startShopee)`.
 */
export function describeAdapter(name: string, start: () => Promise<AdapterUnderTest>): void {
  describe(`${name} under the runner`, () => {
    let tested: AdapterUnderTest;
    let catalog: SampleCatalog;
    let bench: RunnerBench;
    let products: ChannelProduct[];

    const productOf = (index: number) => (tested.product ?? sampleProduct)(index);
    const skuOf = (product: ChannelProduct) =>
      tested.adapter.skuOf(tested.adapter.map(product, tested.settings ?? {}));
    const shown = () => products.map((product) => tested.shown(skuOf(product)));

    beforeAll(async () => {
      tested = await start();
    });
    afterAll(() => tested.stop());

    beforeEach(() => {
      tested.behave();
      return () => bench.close();
    });

    let used = 0;
    /** Products that no test before had, listed on a signed-in account of a database of its own. */
    async function open(count = COUNT): Promise<void> {
      products = Array.from({ length: count }, (_, n) => productOf(used + n + 1));
      used += count;
      catalog = new SampleCatalog(products);
      bench = await openRunnerBench(tested.adapter, { readProducts: catalog.read });
      await bench.database("ocop_channel_account").update({
        settings: JSON.stringify(tested.settings ?? {}),
      });
      await bench.signIn(tested.signInQuery);
      await bench.list(products);
    }

    /** A refused token may have signed the shop out, and faults in a row let it rest: both as they should. */
    async function mendAccount(): Promise<void> {
      tested.behave();
      await bench.signIn(tested.signInQuery);
      const mended = { state: "connected", open_until: null, fault_count: 0 };
      await bench.database("ocop_channel_account").update(mended);
    }

    async function verify(): Promise<void> {
      tested.approveAll?.();
      await bench.run("verify");
    }

    it("publishes, sees what is live, and sends nothing again that did not change", async () => {
      await open();
      const first = await bench.run();
      expect(first).toMatchObject({ state: "done", published: COUNT, selected: COUNT });
      await verify();
      for (const listing of await bench.listings()) {
        expect(listing).toMatchObject({ state: "live", issues: null });
        expect(listing.url).toMatch(/^https:\/\//);
      }
      expect(shown().map((items) => items.length)).toEqual(products.map(() => 1));
      const before = tested.writeCount();
      await bench.dirty(products.map(({ id }) => id));
      expect(await bench.run()).toMatchObject({ unchanged: COUNT, selected: COUNT });
      expect(tested.writeCount()).toBe(before);
    });

    it("brings a new price and stock, and a new name, to the same item", async () => {
      await open(2);
      await bench.run();
      await verify();
      const [first, second] = products as [ChannelProduct, ChannelProduct];
      catalog.change(first.id, (product) => ({
        ...product,
        variants: product.variants.map((variant) => ({ ...variant, priceVnd: 123_000, stock: 3 })),
      }));
      catalog.change(second.id, (product) => ({
        ...product,
        title: { vi: `${product.title.vi} hộp quà`, en: `${product.title.en} gift box` },
      }));
      await bench.dirty([first.id, second.id]);
      expect(await bench.run()).toMatchObject({ published: 2, selected: 2 });
      expect(tested.shown(skuOf(first))).toEqual([
        expect.objectContaining({ priceVnd: 123_000, stock: 3 }),
      ]);
      const [renamed] = tested.shown(skuOf(second));
      expect(renamed?.title).toContain("hộp quà");
    });

    it("withdraws what nobody wants there any more", async () => {
      await open(2);
      await bench.run();
      await verify();
      const [first] = products as [ChannelProduct];
      await bench
        .database("ocop_channel_listing")
        .where({ product_id: first.id })
        .update({
          wanted: false,
          dirty_count: bench.database.raw("dirty_count + 1"),
        });
      expect(await bench.run()).toMatchObject({ withdrawn: 1, selected: 1 });
      expect(shown().map((items) => items.length)).toEqual([0, 1]);
    });

    it.each(["lost_after", "lost", "limited", "down", "expired"] as const)(
      "lists every item once though a call that makes one is %s",
      async (fault) => {
        await open(3);
        tested.failNextPublish(fault);
        const run = await bench.run();
        expect(sumOf(run)).toBe(run.selected);
        if (run.deferred > 0) await bench.run();
        await verify();
        expect(shown().map((items) => items.length)).toEqual([1, 1, 1]);
      },
    );

    it("with faults in 30 of 100 calls lists nothing twice, and everything once they stop", async () => {
      await open();
      for (let runs = 0; runs < MAX_FAULTY_RUNS; runs += 1) {
        tested.failAtRandom(FAULT_RATE, 7 + runs);
        const run = await bench.run();
        expect(sumOf(run)).toBe(run.selected);
        expect(shown().every((items) => items.length <= 1)).toBe(true);
        await mendAccount();
      }
      tested.behave();
      await bench.run();
      await verify();
      expect(shown().map((items) => items.length)).toEqual(products.map(() => 1));
      expect((await bench.listings()).map(({ state }) => state)).toEqual(
        products.map(() => "live"),
      );
    });

    it("maps the same product to the same item, and hears of price and stock apart", async () => {
      await open(1);
      const [product] = products as [ChannelProduct];
      const { adapter, settings = {} } = tested;
      expect(adapter.map(product, settings)).toEqual(
        adapter.map(structuredClone(product), settings),
      );
      const cheaper = {
        ...product,
        variants: product.variants.map((variant) => ({
          ...variant,
          priceVnd: 1_234_000,
          stock: 9,
        })),
      };
      const [before, after] = [product, cheaper].map((one) => hashesOf(adapter, one, settings));
      expect(after?.content).toBe(before?.content);
      expect(after?.offer).not.toBe(before?.offer);
    });

    it("says of a bare product what is missing, where and how to mend it, in both languages", async () => {
      await open(1);
      const [product] = products as [ChannelProduct];
      const bare = {
        ...product,
        title: { vi: "x".repeat(400), en: null },
        ...{ description: { vi: "", en: null }, pictures: [] },
        variants: product.variants.map((variant) => ({
          ...variant,
          priceVnd: null,
          weightG: null,
        })),
      };
      const { adapter, settings = {} } = tested;
      const issues = adapter.check(adapter.map(bare, settings), bare, settings);
      expect(issues.some(({ severity }) => severity === "error")).toBe(true);
      for (const { code, field, message, fix } of issues) {
        expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/);
        expect(field).not.toBe("");
        for (const words of [message, fix]) {
          expect(words.vi.length).toBeGreaterThan(5);
          expect(words.en.length).toBeGreaterThan(5);
          expect(words.en).not.toBe(words.vi);
        }
      }
    });

    it("reads a webhook that its channel signed, and none that it did not", async () => {
      await open(1);
      if (!tested.webhook) return;
      const { headers, body, eventId, shopId } = tested.webhook();
      expect(tested.adapter.readWebhook(headers, body)).toMatchObject({ eventId, shopId });
      const changed = Buffer.from(body.toString("utf8").replace(/\d/, "x"));
      expect(tested.adapter.readWebhook({}, body)).toBeNull();
      if (!changed.equals(body)) expect(tested.adapter.readWebhook(headers, changed)).toBeNull();
    });
  });
}
