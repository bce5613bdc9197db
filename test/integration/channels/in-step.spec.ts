import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { trialAdapter } from "../../support/channels/trial/adapter.ts";
import { markChanged, markDay } from "../../../plugins/channels/src/dirty/mark-listings.ts";
import { keepTriggers } from "../../../plugins/channels/src/dirty/triggers.ts";
import { WATCHED_TABLES } from "../../../plugins/channels/src/dirty/watched-tables.ts";
import { workOff } from "../../../plugins/channels/src/runner/execute-run.ts";
import type { ChannelOrderInput, ImportedOrder } from "@ocop/marketplace/types";
import { startDueRuns } from "../../../plugins/channels/src/upkeep/due-runs.ts";
import { receiveEvent, takeInEvents } from "../../../plugins/channels/src/upkeep/events.ts";
import { startFakeChannel, type FakeChannel } from "../../support/channels/fake-channel.ts";
import { openRunnerBench, type RunnerBench } from "../../support/channels/runner-bench.ts";

type ChannelSale = { reference: string; quantity: number; amount_vnd: number; cancelled: boolean };

describe("what keeps the channels in step", () => {
  let channel: FakeChannel;
  let bench: RunnerBench;
  /** Ids of the channels that a runner calls. */
  let called: string[] = [];
  let product: { id: string; registered: string; producer: string; sku: string; variant: string };
  const imported = new Map<string, ChannelOrderInput>();
  const sales: ChannelSale[] = [];
  let inStock = true;

  beforeAll(async () => {
    channel = await startFakeChannel();
    const adapter = trialAdapter(channel.url);
    called = [adapter.id];
    bench = await openRunnerBench(adapter, {
      readProducts: () => Promise.resolve([]),
      importOrder: (order): Promise<ImportedOrder> => {
        if (!inStock) return Promise.resolve({ kind: "out_of_stock" });
        const created = !imported.has(order.reference);
        imported.set(order.reference, order);
        return Promise.resolve({ kind: "imported", order_id: `o-${order.reference}`, created });
      },
      recordSales: (_code, told) => {
        sales.push(...told);
        return Promise.resolve();
      },
    });
    await bench.signIn({ code: "agreed" });
    await keepTriggers(bench.database);
    const { rows } = await bench.database.raw<{ rows: [typeof product] }>(
      `select link.product_id as id, registered.id as registered, registered.producer_id as producer,
         variant.sku, variant.id as variant
       from product_product_ocop_registered_product link
       join ocop_registered_product registered on registered.id = link.registered_product_id
       join product_variant variant on variant.product_id = link.product_id
       join ocop_certification certification on certification.registered_product_id = registered.id
         and certification.valid_until is not null
       order by variant.sku limit 1`,
    );
    product = rows[0];
    await bench.database("ocop_channel_listing").insert({
      ...{ id: "ochl_1", account_id: bench.account, product_id: product.id },
      ...{ producer_id: product.producer, remote_id: "remote-1", looked_at: new Date() },
      ...{ state: "live" },
    });
  });
  afterAll(async () => {
    await bench.close();
    await channel.stop();
  });

  async function isDirty(): Promise<boolean> {
    await markChanged(bench.database);
    const [listing] = await bench.listings();
    return (listing?.dirty_count ?? 0) > (listing?.done_count ?? 0);
  }

  async function clean(): Promise<void> {
    await markChanged(bench.database);
    await bench.database("ocop_channel_listing").update({
      done_count: bench.database.raw("dirty_count"),
    });
  }

  describe("a listing is marked", () => {
    beforeEach(clean);

    const changes: [string, () => [string, unknown[]]][] = [
      [
        "its price",
        () => [
          `update price set amount = amount + 1 where price_set_id in (
             select price_set_id from product_variant_price_set where variant_id = ?)`,
          [product.variant],
        ],
      ],
      [
        "its stock, or what is reserved of it",
        () => [
          `update inventory_level set reserved_quantity = reserved_quantity + 1
           where inventory_item_id in (select inventory_item_id
             from product_variant_inventory_item where variant_id = ?)`,
          [product.variant],
        ],
      ],
      ["its name", () => ["update product set title = 'Tên mới' where id = ?", [product.id]]],
      ["its being shown", () => ["update product set status = 'draft' where id = ?", [product.id]]],
      [
        "a picture",
        () => [
          "insert into image (id, url, rank, product_id) values ('img_1', 'https://shop.example/1.jpg', 0, ?)",
          [product.id],
        ],
      ],
      [
        "its recognition",
        () => [
          "update ocop_certification set revoked_on = '2026-11-01' where registered_product_id = ?",
          [product.registered],
        ],
      ],
      [
        "the day on which its recognition ends",
        () => [
          `insert into ocop_status_transition (id, registered_product_id, from_status, to_status, changed_on)
           values ('otran_1', ?, 'valid', 'expired', '2026-12-02')`,
          [product.registered],
        ],
      ],
      [
        "a recall",
        () => [
          `insert into ocop_recall (id, registered_product_id, lots, reason_vi, advice_vi, announced_on)
           values ('orecl_1', ?, '{}', 'Lý do', 'Trả lại', '2026-12-01')`,
          [product.registered],
        ],
      ],
      [
        "its producer",
        () => ["update ocop_producer set phone = '0900000001' where id = ?", [product.producer]],
      ],
    ];

    it.each(changes)("by a change of %s", async (_what, change) => {
      expect(await isDirty()).toBe(false);
      const [sql, bindings] = change();
      await bench.database.raw(sql, bindings as string[]);
      expect(await isDirty()).toBe(true);
    });

    it("by nothing of another product", async () => {
      await bench.database.raw("update product set title = title where id <> ?", [product.id]);
      const { count } = (await bench
        .database("ocop_channel_change")
        .count("* as count")
        .first<{ count: string }>()) ?? { count: "?" };
      expect(count).toBe("0");
      expect(await isDirty()).toBe(false);
    });

    it("by the day after the last valid one, though nothing is written then", async () => {
      const [{ valid_until: last }] = (await bench
        .database("ocop_certification")
        .where({ registered_product_id: product.registered })
        .whereNotNull("valid_until")) as [{ valid_until: string }];
      const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
      await markDay(bench.database, "2026-01-01");
      await markDay(bench.database, last);
      await clean();
      expect(await markDay(bench.database, next)).toBe(true);
      expect(await isDirty()).toBe(true);
      await clean();
      expect(await markDay(bench.database, next)).toBe(false);
      expect(await isDirty()).toBe(false);
    });
  });

  it("watches every table that a channel's product is read from", async () => {
    const fs = await import("node:fs/promises");
    const file = "plugins/channels/src/products/channel-product-row.ts";
    const text = await fs.readFile(file, "utf8");
    const made = new Set([...text.matchAll(/(\w+) as materialized \(/g)].map(([, name]) => name));
    const named = [...text.matchAll(/\b(?:from|join) (ocop_\w+|[a-z]+(?:_[a-z]+)*)\b/g)];
    const read = new Set(named.flatMap(([, name]) => (name && !made.has(name) ? [name] : [])));
    /** Names of the law's own list. */
    const still = ["ocop_product_group", "ocop_sector", "lateral"];
    const watched = WATCHED_TABLES.map(({ table }) => table).concat(still);
    expect([...read].filter((table) => !watched.includes(table))).toEqual([]);
    expect(read.size).toBeGreaterThan(12);
  });

  it("has one run wait for what is dirty, and none for what is not", async () => {
    const waiting = () => bench.database("ocop_channel_run").where({ kind: "publish" });
    await clean();
    await startDueRuns(bench.database, called);
    expect(await waiting()).toEqual([]);
    await bench.dirty([product.id]);
    await Promise.all([1, 2].map(() => startDueRuns(bench.database, called)));
    expect(await waiting()).toMatchObject([{ state: "waiting", started_by: null }]);
    await workOff(bench.deps);
  });

  it("starts nothing for what a producer carries by hand, which no runner can call", async () => {
    await bench.database("ocop_channel_account").insert({
      ...{ id: "ochac_sheet", adapter: "voso", name: "Vỏ Sò", state: "connected", settings: "{}" },
      producer_id: product.producer,
    });
    await bench.database("ocop_channel_listing").insert({
      ...{ id: "ochl_sheet", account_id: "ochac_sheet", product_id: product.id },
      ...{ producer_id: product.producer, dirty_count: 2, done_count: 0 },
    });
    await startDueRuns(bench.database, called);
    expect(await bench.database("ocop_channel_run").where({ account_id: "ochac_sheet" })).toEqual(
      [],
    );
    await bench.database("ocop_channel_listing").where({ id: "ochl_sheet" }).delete();
    await bench.database("ocop_channel_account").where({ id: "ochac_sheet" }).delete();
  });

  it("takes a webhook in once, asks about what it names, and lets others be", async () => {
    await bench.database("ocop_channel_listing").update({ remote_id: "remote-1", state: "live" });
    const event = {
      eventId: "e-1",
      shopId: "shop-1",
      kind: "item",
      reference: "remote-1",
    } as const;
    await receiveEvent(bench.database, "trial", event);
    await receiveEvent(bench.database, "trial", event);
    await receiveEvent(bench.database, "trial", { ...event, eventId: "e-2", shopId: "shop-2" });
    await takeInEvents(bench.database);
    await receiveEvent(bench.database, "trial", event);
    await takeInEvents(bench.database);
    const runs = await bench.database("ocop_channel_run").whereNotNull("chosen");
    expect(runs).toMatchObject([{ kind: "verify", state: "waiting", chosen: ["ochl_1"] }]);
    const left = await bench.database("ocop_channel_event").whereNull("done_at");
    expect(left).toEqual([]);
    await workOff(bench.deps);
  });

  it("imports each order of a channel once, and keeps what cannot be imported until it can", async () => {
    const order = (reference: string, sku: string) => ({
      ...{ reference, placed_at: "2026-12-01T03:00:00Z", status: "open" as const },
      lines: [{ sku, quantity: 2, unitPriceVnd: 50_000 }],
    });
    channel.shop.orders.push(order("A-1", product.sku), order("A-2", product.sku));
    channel.shop.orders.push(order("A-3", "KHONG-CO"));
    expect(await bench.run("orders")).toMatchObject({ published: 2, rejected: 1, selected: 3 });
    expect([...imported.keys()]).toEqual(["A-1", "A-2"]);
    expect(imported.get("A-1")?.lines).toEqual([
      { variant_id: product.variant, quantity: 2, unit_price_vnd: 50_000 },
    ]);
    expect(sales).toMatchObject([
      { reference: `A-1/${product.sku}`, quantity: 2, amount_vnd: 100_000, cancelled: false },
      { reference: `A-2/${product.sku}` },
    ]);
    channel.shop.orders.length = 0;
    channel.shop.orders.push({ ...order("A-1", product.sku), status: "open" });
    inStock = false;
    channel.shop.orders.push(order("B-1", product.sku));
    await bench.run("orders");
    const orders = bench.database("ocop_channel_account_order").orderBy("reference");
    expect(await orders.clone()).toMatchObject([
      { reference: "A-1", outcome: "out_of_stock" },
      { reference: "A-2", outcome: "imported", payload: null },
      { reference: "A-3", outcome: "unknown_sku", problem: "KHONG-CO" },
      { reference: "B-1", outcome: "out_of_stock" },
    ]);
    // What a buyer told is not to be read in the database.
    const kept = JSON.stringify(await orders.clone());
    expect(kept).not.toMatch(/Người Mẫu|0900000000/);
    inStock = true;
    channel.shop.orders.length = 0;
    await bench.run("orders");
    const waiting = await orders.clone().whereNotNull("payload");
    expect(waiting.map(({ reference }: { reference: string }) => reference)).toEqual(["A-3"]);
    expect([...imported.keys()]).toEqual(["A-1", "A-2", "B-1"]);
  });
});
