import { beforeAll, describe, expect, it } from "vitest";
import type {
  ChannelOrderInput,
  ImportedOrder,
} from "../../../plugins/marketplace/src/rules/channel-order.ts";
import { execScript } from "../../support/exec-script.ts";
import { PASSWORD } from "../../support/accounts.ts";
import { placeOrder } from "../../support/place-order.ts";
import { callPortal, newProducerOwner } from "../../support/portal.ts";
import { useShop } from "../../support/shop.ts";
import {
  BEEF,
  type Consignment,
  consignmentsOf,
  GARLIC,
  stockOf,
  variantOf,
} from "./consignments.ts";
import { checkLedger, deliver, ledgerOf } from "./money.ts";

const shop = useShop();
const SOON = { timeout: 20_000, interval: 300 };

type Told = Omit<ChannelOrderInput, "placed_at"> & { placed_at: string };
type Answer = ImportedOrder | { kind: "refused"; message: string };
type Imported = Extract<ImportedOrder, { kind: "imported" }>;

let garlic: { id: string; item: string };
let beef: { id: string; item: string };
let before: { stocked: number; reserved: number };
/** What became of the orders of `firstOrders`, each process of which costs seconds. */
const first = new Map<string, Answer>();
const PHONE = "0987654321";

const told = (reference: string, changes: Partial<Told> = {}): Told => ({
  ...{ channel_code: "shopee", account_id: "ochac_test", reference, payee: "producer" },
  ...{ placed_at: "2026-11-30T03:00:00.000Z", status: "open" },
  lines: [{ variant_id: garlic.id, quantity: 2, unit_price_vnd: 91_000 }],
  recipient: { name: "N***n", phone: null, address: "Hà Nội" },
  ...changes,
});

/** Takes orders over one after the other, those of an inner list at once. */
const importOrders = (orders: (Told | Told[])[]): Promise<(Answer | Answer[])[]> =>
  execScript(shop, "test/integration/marketplace/import-orders.cjs", orders);

function twoProducers(): Told {
  return told("SH-1", {
    payee: "province",
    lines: [
      { variant_id: garlic.id, quantity: 2, unit_price_vnd: 91_000 },
      { variant_id: beef.id, quantity: 1, unit_price_vnd: 150_500 },
    ],
  });
}

function firstOrders(): Told[] {
  const tooMany = [{ variant_id: garlic.id, quantity: before.stocked, unit_price_vnd: 91_000 }];
  return [
    twoProducers(),
    told("SH-2", { payee: "province" }),
    told("SH-3"),
    told("SH-4"),
    told("SH-5", { status: "cancelled" }),
    told("SH-6"),
    told("SH-7", { lines: tooMany }),
    told("SH-8", { lines: [] }),
    told("SH-11", { recipient: { name: "Người Mua Mẫu", phone: PHONE, address: "Hà Nội" } }),
  ];
}

beforeAll(async () => {
  [garlic, beef] = [await variantOf(shop, GARLIC), await variantOf(shop, BEEF)];
  before = await stockOf(shop, garlic.item);
  const orders = firstOrders();
  const answers = await importOrders(orders);
  orders.forEach(({ reference }, place) => first.set(reference, answers[place] as Answer));
});

function orderOf(reference: string): string {
  const answer = first.get(reference);
  expect(answer).toMatchObject({ kind: "imported", created: true });
  return (answer as Imported).order_id;
}

async function onlyConsignment(orderId: string): Promise<Consignment> {
  const [consignment, ...others] = await consignmentsOf(shop, orderId);
  if (!consignment || others.length > 0) throw new Error("The order was not divided as expected.");
  return consignment;
}

async function ordersOf(reference: string): Promise<string[]> {
  const { rows } = await shop.pool.query<{ id: string }>(
    `select id from "order" where metadata->>'channel_order' = $1 and deleted_at is null`,
    [`shopee:${reference}`],
  );
  return rows.map(({ id }) => id);
}

describe("an order of another channel", () => {
  it("takes from the same stock and is divided among its producers", async () => {
    // Two each of SH-1, 2, 3, 4, 6 and 11; what was refused or cancelled takes nothing.
    expect(await stockOf(shop, garlic.item)).toEqual({ ...before, reserved: before.reserved + 12 });
    const consignments = await consignmentsOf(shop, orderOf("SH-1"));
    expect(consignments.map(({ total_vnd }) => total_vnd).sort()).toEqual([150_500, 182_000]);
    for (const consignment of consignments) {
      expect(consignment).toMatchObject({
        status: "new",
        shipping_vnd: 0,
        channel: { code: "shopee", reference: "SH-1" },
      });
    }
  });

  it("is not taken over when it was cancelled before, sold out or says nothing, and leaves nothing", async () => {
    expect(first.get("SH-5")).toEqual({ kind: "not_needed" });
    expect(first.get("SH-7")).toEqual({ kind: "out_of_stock" });
    expect(first.get("SH-8")).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("số lượng từ 1") as string,
    });
    for (const reference of ["SH-5", "SH-7", "SH-8"]) {
      expect(await ordersOf(reference)).toEqual([]);
    }
  });

  it("is owed to the producer where the channel pays the province, and else no business of the ledger", async () => {
    const [owed, own] = [
      await onlyConsignment(orderOf("SH-2")),
      await onlyConsignment(orderOf("SH-3")),
    ];
    await deliver(shop, owed);
    await deliver(shop, own);
    await expect
      .poll(() => ledgerOf(shop, orderOf("SH-2")), SOON)
      .toEqual([`${owed.code} sale: 182000`]);
    const { findings } = await checkLedger(shop);
    expect(findings.filter(({ subject_id }) => subject_id === own.id)).toEqual([]);
    expect(await ledgerOf(shop, orderOf("SH-3"))).toEqual([]);
  });

  it("is the same one however often it is told, frees its stock when it is cancelled, and is made anew where a server died half way", async () => {
    const lost = orderOf("SH-6");
    const { reserved } = await stockOf(shop, garlic.item);
    await shop.pool.query(
      `delete from ocop_consignment_item where consignment_id in
         (select id from ocop_consignment where order_id = $1)`,
      [lost],
    );
    for (const table of ["ocop_consignment", "ocop_order_origin"]) {
      await shop.pool.query(`delete from ${table} where order_id = $1`, [lost]);
    }
    const cancelled = told("SH-4", { status: "cancelled" });
    const again = twoProducers();
    const [[one, two], end, repeated, anew] = (await importOrders([
      [again, again],
      cancelled,
      cancelled,
      told("SH-6"),
    ])) as [Imported[], Imported, Imported, Imported];
    for (const answer of [one, two]) {
      expect(answer).toEqual({ kind: "imported", created: false, order_id: orderOf("SH-1") });
    }
    expect(await ordersOf("SH-1")).toEqual([orderOf("SH-1")]);
    expect(await consignmentsOf(shop, orderOf("SH-1"))).toHaveLength(2);
    for (const answer of [end, repeated]) {
      expect(answer).toEqual({ kind: "imported", created: false, order_id: orderOf("SH-4") });
    }
    expect((await onlyConsignment(orderOf("SH-4"))).status).toBe("cancelled");
    expect(anew.created).toBe(true);
    expect(await ordersOf("SH-6")).toEqual([anew.order_id]);
    expect((await onlyConsignment(anew.order_id)).status).toBe("new");
    expect((await stockOf(shop, garlic.item)).reserved).toBe(reserved - 2);
  });

  it("never sells the last ones a second time, whoever comes first", async () => {
    const { stocked, reserved } = await stockOf(shop, beef.item);
    const left = stocked - reserved;
    const lines = [{ variant_id: beef.id, quantity: left, unit_price_vnd: 150_000 }];
    const buying = placeOrder(shop, {
      lines: [{ variant_id: beef.id, quantity: left }],
      phone: "0912345678",
    }).then(
      () => "bought",
      () => "out_of_stock",
    );
    const [answers, bought] = await Promise.all([
      importOrders([[told("SH-9", { lines }), told("SH-10", { lines })]]),
      buying,
    ]);
    const kinds = [...(answers[0] as Answer[]).map(({ kind }) => kind), bought];
    expect(kinds.filter((kind) => kind !== "out_of_stock")).toHaveLength(1);
    expect(await stockOf(shop, beef.item)).toEqual({ stocked, reserved: stocked });
  });

  it("says in the producer's words where it was bought, also in what the producer sold", async () => {
    const owner = await newProducerOwner(shop, "dori", { phone: "0912000733", password: PASSWORD });
    type Named = { code: string; name: { vi: string; en: string }; reference: string | null };
    const { token } = owner;
    const list = await callPortal(shop, "/producer/consignments?limit=50", { token });
    const parcels = list.body.consignments as { channel: Named }[];
    const named = { code: "shopee", name: { vi: "Shopee", en: "Shopee" } };
    expect(parcels.map(({ channel }) => channel)).toContainEqual({ ...named, reference: "SH-3" });
    const { body } = await callPortal(shop, "/producer/sales", { token });
    const { channels } = body.sales as { channels: { channel_id: string; name: Named["name"] }[] };
    expect(channels).toContainEqual(
      expect.objectContaining({ channel_id: "shopee", name: named.name }),
    );
  });

  it("is told of by its own channel: the shop writes nothing to its buyer", async () => {
    const own = await placeOrder(shop, {
      lines: [{ variant_id: garlic.id, quantity: 1 }],
      phone: PHONE,
    });
    const told = async (orderId: string) =>
      (await shop.pool.query(`select 1 from ocop_buyer_message where order_id = $1`, [orderId]))
        .rowCount;
    await expect.poll(() => told(own.id), SOON).toBeGreaterThan(0);
    expect(await told(orderOf("SH-11"))).toBe(0);
  });
});
