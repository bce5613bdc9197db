import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { lazada } from "../../../plugins/channels/src/adapters/lazada/index.ts";
import type {
  ChannelSession,
  PushAdapter,
} from "../../../plugins/channels/src/contract/adapter.ts";
import type { ChannelProduct } from "../../../plugins/channels/src/contract/channel-product.ts";
import { SELLER_ID, STRICT_CATEGORY } from "../../support/channels/lazada/store.ts";
import {
  RATE_LIMITED,
  startLazadaStandIn,
  type LazadaStandIn,
} from "../../support/channels/lazada-stand-in.ts";
import {
  marketplaceProduct,
  pushed,
  signedIn,
  twoSizes,
} from "../../support/channels/marketplace-session.ts";

let standIn: LazadaStandIn;
let adapter: PushAdapter;
let session: ChannelSession;

beforeAll(async () => {
  standIn = await startLazadaStandIn();
  adapter = lazada(standIn.credentials) as PushAdapter;
  session = await signedIn(adapter, standIn);
});
afterAll(() => standIn.close());
afterEach(() => {
  standIn.store.products.clear();
  standIn.store.reviews = false;
});

const item = (product: ChannelProduct, remoteId: string | null = null) =>
  pushed({ adapter, settings: session.settings }, product, remoteId);

async function publish(product: ChannelProduct, remoteId: string | null = null) {
  const [result] = await adapter.publish([item(product, remoteId)], session);
  return result;
}

async function publishedId(product: ChannelProduct): Promise<string> {
  const result = await publish(product);
  if (result?.kind !== "accepted") throw new Error(JSON.stringify(result));
  return result.remoteId;
}

const productOf = (id: string) => standIn.store.products.get(id);

describe("signing in at Lazada", () => {
  it("learns the seller and refreshes the tokens", async () => {
    const query = standIn.authorize(adapter.signIn.authorizationUrl("https://x.example", "s1"));
    expect(query.state).toBe("s1");
    const tokens = await adapter.signIn.exchange(query);
    expect(tokens.shop).toEqual({ id: SELLER_ID });
    const fresh = await adapter.signIn.refresh(tokens);
    expect(fresh.shop).toEqual(tokens.shop);
    await expect(adapter.signIn.refresh(tokens)).rejects.toMatchObject({ kind: "signed_out" });
    session = { ...session, accessToken: fresh.accessToken };
  });

  it("says that an ended token is signed out, without saying the token", async () => {
    const ended = { ...session, accessToken: "secret-token" };
    const error: unknown = await adapter.find("X", ended).catch((fault: unknown) => fault);
    expect(error).toMatchObject({ kind: "signed_out" });
    expect(String(error)).not.toContain("secret-token");
  });
});

describe("products at Lazada", () => {
  it("are created with their sizes and the pictures that were handed on", async () => {
    const result = await publish(marketplaceProduct(standIn, { variants: twoSizes() }));
    expect(result).toMatchObject({ kind: "accepted", review: false });
    const [live] = standIn.store.liveProducts("QN-TOI-500");
    expect(live?.skus).toMatchObject([
      { SellerSku: "QN-TOI-250", price: 120_000, quantity: 12, option: "Hũ 250 g" },
      { SellerSku: "QN-TOI-500", price: 220_000, quantity: 5, option: "Hũ 500 g" },
    ]);
    expect(live?.body).toMatchObject({ Attributes: { country_of_origin: "Việt Nam" } });
  });

  it("are not made twice: one with the code is changed", async () => {
    const product = marketplaceProduct(standIn);
    const remoteId = await publishedId(product);
    expect(await publish(product)).toMatchObject({ kind: "accepted", remoteId });
    expect(standIn.store.products.size).toBe(1);
  });

  it("lose and gain sizes without becoming another item", async () => {
    const remoteId = await publishedId(marketplaceProduct(standIn, { variants: twoSizes() }));
    const kept = productOf(remoteId)?.skus[1]?.SkuId;
    const [, large] = twoSizes();
    if (!large) throw new Error("no variant");
    const third = { ...large, sku: "QN-TOI-990", title: { vi: "Hũ 990 g", en: null } };
    const changed = marketplaceProduct(standIn, { variants: [large, third] });
    expect(await publish(changed, remoteId)).toMatchObject({ kind: "accepted", remoteId });
    expect(productOf(remoteId)?.skus).toMatchObject([
      { SkuId: kept, SellerSku: "QN-TOI-500" },
      { SellerSku: "QN-TOI-990" },
    ]);
  });

  it("change price and stock alone, and say which size's price was not taken", async () => {
    const remoteId = await publishedId(marketplaceProduct(standIn, { variants: twoSizes() }));
    const priced = (priceVnd: number) =>
      marketplaceProduct(standIn, {
        variants: twoSizes().map((one) => ({ ...one, priceVnd, stock: 1 })),
      });
    expect(await adapter.updateOffers([item(priced(99_000), remoteId)], session)).toMatchObject([
      { kind: "accepted", remoteId },
    ]);
    expect(productOf(remoteId)?.skus).toMatchObject([{ price: 99_000, quantity: 1 }, {}]);
    expect(await adapter.updateOffers([item(priced(1), remoteId)], session)).toMatchObject([
      { kind: "rejected", issues: [{ field: "variants.QN-TOI-250.price_vnd" }] },
    ]);
  });

  it("are hidden when they are live and removed when they are still looked at", async () => {
    const product = marketplaceProduct(standIn);
    const remoteId = await publishedId(product);
    expect(await adapter.withdraw([remoteId, "1"], session)).toEqual([
      { kind: "withdrawn" },
      { kind: "withdrawn" },
    ]);
    expect(await adapter.find("QN-TOI-250", session)).toMatchObject({ remoteId, state: "hidden" });
    expect(await publish(product, remoteId)).toMatchObject({ kind: "accepted", remoteId });
    expect(standIn.store.liveProducts("QN-TOI-250")).toHaveLength(1);
    standIn.store.products.clear();
    standIn.store.reviews = true;
    const reviewed = await publishedId(product);
    expect(await adapter.poll([reviewed], session)).toMatchObject([{ state: "review" }]);
    expect(await adapter.withdraw([reviewed], session)).toEqual([{ kind: "withdrawn" }]);
    expect(await adapter.poll([reviewed], session)).toEqual([null]);
  });

  it("tell why Lazada refused them", async () => {
    const remoteId = await publishedId(marketplaceProduct(standIn));
    Object.assign(productOf(remoteId) ?? {}, { status: "Rejected", reason: "Ảnh mờ" });
    expect(await adapter.poll([remoteId], session)).toMatchObject([
      { state: "rejected", issues: [{ detail: "Ảnh mờ Sửa ảnh" }] },
    ]);
  });

  it("say what Lazada does not take, by field", async () => {
    const product = marketplaceProduct(standIn, { title: { vi: "Tỏi bị cấm bán", en: null } });
    expect(await publish(product)).toMatchObject({
      issues: [{ code: "refused_by_channel", field: "title_vi" }],
    });
    const settings = { categories: `10=${STRICT_CATEGORY}` };
    const whole = marketplaceProduct(standIn);
    const [refused] = await adapter.publish([pushed({ adapter, settings }, whole)], session);
    expect(refused).toMatchObject({ issues: [{ code: "attribute_missing", detail: "Bảo hành" }] });
    const said = { ...settings, attributes: "Bảo hành=Không" };
    const [taken] = await adapter.publish([pushed({ adapter, settings: said }, whole)], session);
    expect(taken).toMatchObject({ kind: "accepted" });
  });
});

describe("faults of Lazada", () => {
  it.each([
    [
      "too many, in its own words",
      { kind: "answer", answer: RATE_LIMITED },
      { kind: "rate_limited", retryAfterSeconds: 3 },
    ],
    ["500", { kind: "answer", answer: { status: 500, json: {} } }, { kind: "channel_down" }],
    [
      "an error inside, of which nobody knows what was done",
      { kind: "answer", answer: { json: { code: "6", message: "E006" } } },
      { kind: "outcome_unknown" },
    ],
    ["a broken connection", { kind: "cut", done: true }, { kind: "outcome_unknown" }],
  ] as const)("%s", async (_, fault, expected) => {
    standIn.failNext(/product\/create/, fault);
    await expect(publish(marketplaceProduct(standIn))).rejects.toMatchObject(expected);
  });

  it("a wrong secret is our own fault", async () => {
    const wrong = lazada({ ...standIn.credentials, appSecret: "another" });
    await expect(wrong.find("X", session)).rejects.toMatchObject({ kind: "bad_request" });
  });
});

describe("orders of Lazada", () => {
  it("come page by page with their pieces, without those that were cancelled alone", async () => {
    const begin = Date.parse("2026-11-01T00:00:00Z");
    const piece = (status: string) => ({ sku: "QN-TOI-250", item_price: 100_000, status });
    for (let index = 0; index < 60; index += 1) {
      const order_id = `2604229001${String(index).padStart(3, "0")}`;
      standIn.store.orders.set(order_id, {
        ...{ order_id, created_at: "2026-11-01 07:00:00 +0700", updatedAt: begin + index * 1000 },
        pieces: [piece(index === 0 ? "canceled" : "delivered"), piece("canceled")],
      });
    }
    const orders = [];
    let cursor: string | null = null;
    do {
      const page = await adapter.orders(new Date(begin), cursor, session);
      orders.push(...page.orders);
      cursor = page.cursor;
    } while (cursor !== null);
    expect(new Set(orders.map(({ reference }) => reference)).size).toBe(60);
    expect(orders[0]).toMatchObject({ status: "cancelled", placedAt: new Date(begin) });
    expect(orders[1]).toMatchObject({
      status: "delivered",
      lines: [{ sku: "QN-TOI-250", quantity: 1, unitPriceVnd: 100_000 }],
    });
  });
});

describe("messages of Lazada", () => {
  const content = { message_type: 0, data: { order_status: "pending", trade_order_id: "2604" } };

  it("are read when Lazada signed them", () => {
    const { headers, body } = standIn.notify(content);
    expect(adapter.readWebhook(headers, body)).toMatchObject({
      ...{ kind: "order", reference: "2604", shopId: SELLER_ID },
    });
    const quality = standIn.notify({ message_type: 1, data: { itemId: 2202832065 } });
    expect(adapter.readWebhook(quality.headers, quality.body)).toMatchObject({
      ...{ kind: "item", reference: "2202832065" },
    });
  });

  it("are not read when another secret signed them", () => {
    const { headers, body } = standIn.notify(content, "another");
    expect(adapter.readWebhook(headers, body)).toBeNull();
  });
});
