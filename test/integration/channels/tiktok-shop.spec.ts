import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { tiktokShop } from "../../../plugins/channels/src/adapters/tiktok-shop/index.ts";
import type {
  ChannelSession,
  PushAdapter,
} from "../../../plugins/channels/src/contract/adapter.ts";
import type { ChannelProduct } from "../../../plugins/channels/src/contract/channel-product.ts";
import {
  marketplaceProduct,
  pushed,
  signedIn,
  twoSizes,
} from "../../support/channels/marketplace-session.ts";
import { SHOP, STRICT_CATEGORY } from "../../support/channels/tiktok-shop/store.ts";
import {
  RATE_LIMITED,
  startTikTokShopStandIn,
  type TikTokShopStandIn,
} from "../../support/channels/tiktok-shop-stand-in.ts";

let standIn: TikTokShopStandIn;
let adapter: PushAdapter;
let session: ChannelSession;

beforeAll(async () => {
  standIn = await startTikTokShopStandIn();
  adapter = tiktokShop(standIn.credentials) as PushAdapter;
  session = await signedIn(adapter, standIn);
});
afterAll(() => standIn.close());
afterEach(() => {
  standIn.store.products.clear();
  standIn.store.listingsLeft = Infinity;
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

describe("signing in at TikTok Shop", () => {
  it("learns the shop and its cipher, and refreshes the tokens", async () => {
    const query = standIn.authorize(adapter.signIn.authorizationUrl("https://x.example", "s1"));
    expect(query.state).toBe("s1");
    const tokens = await adapter.signIn.exchange(query);
    expect(tokens.shop).toEqual({ id: SHOP.id, cipher: SHOP.cipher });
    const fresh = await adapter.signIn.refresh(tokens);
    expect(fresh.shop).toEqual(tokens.shop);
    expect(fresh.accessToken).not.toBe(tokens.accessToken);
    await expect(adapter.signIn.refresh(tokens)).rejects.toMatchObject({ kind: "signed_out" });
    await expect(adapter.signIn.exchange({ code: "null" })).rejects.toMatchObject({
      kind: "bad_request",
    });
    session = { ...session, accessToken: fresh.accessToken };
  });

  it("says that an ended token is signed out, without saying the token", async () => {
    const ended = { ...session, accessToken: "secret-token" };
    const error: unknown = await adapter.find("X", ended).catch((fault: unknown) => fault);
    expect(error).toMatchObject({ kind: "signed_out" });
    expect(String(error)).not.toContain("secret-token");
  });
});

describe("products at TikTok Shop", () => {
  it("are looked at before buyers see them", async () => {
    const remoteId = await publishedId(marketplaceProduct(standIn, { variants: twoSizes() }));
    expect(await adapter.poll([remoteId], session)).toMatchObject([{ state: "review" }]);
    standIn.store.approveAll();
    expect(await adapter.poll([remoteId], session)).toMatchObject([{ state: "live" }]);
    expect(productOf(remoteId)?.skus).toMatchObject([
      { seller_sku: "QN-TOI-250", price: 120_000, stock: 12 },
      { seller_sku: "QN-TOI-500", price: 220_000, stock: 5 },
    ]);
  });

  it("tell why they were refused, and are looked at again after they were mended", async () => {
    const product = marketplaceProduct(standIn);
    const remoteId = await publishedId(product);
    Object.assign(productOf(remoteId) ?? {}, { status: "FAILED", reasons: ["Ảnh mờ"] });
    expect(await adapter.poll([remoteId, "1"], session)).toMatchObject([
      { state: "rejected", issues: [{ detail: "Product. Ảnh mờ. Sửa ảnh" }] },
      null,
    ]);
    expect(await publish(product, remoteId)).toMatchObject({ kind: "accepted", review: true });
    expect(productOf(remoteId)?.status).toBe("PENDING");
  });

  it("stay live and keep the ids of their sizes when they change", async () => {
    const remoteId = await publishedId(marketplaceProduct(standIn));
    standIn.store.approveAll();
    const before = productOf(remoteId)?.skus[0]?.id;
    const changed = marketplaceProduct(standIn, { variants: twoSizes() });
    expect(await publish(changed, remoteId)).toMatchObject({ remoteId, review: false });
    expect(productOf(remoteId)?.skus).toMatchObject([{ id: before }, { seller_sku: "QN-TOI-500" }]);
  });

  it("change price and stock alone, and say which size's price was not taken", async () => {
    const remoteId = await publishedId(marketplaceProduct(standIn, { variants: twoSizes() }));
    standIn.store.approveAll();
    const variants = twoSizes().map((one) => ({
      ...one,
      ...{ priceVnd: one.weightG === 600 ? 1 : 99_000, stock: 0 },
    }));
    const product = marketplaceProduct(standIn, { variants });
    expect(await adapter.updateOffers([item(product, remoteId)], session)).toMatchObject([
      { kind: "rejected", issues: [{ field: "variants.QN-TOI-500.price_vnd" }] },
    ]);
    expect(productOf(remoteId)?.skus).toMatchObject([
      { price: 99_000, stock: 0 },
      { price: 220_000, stock: 0 },
    ]);
  });

  it("are hidden when they are live and deleted when they are still looked at", async () => {
    const product = marketplaceProduct(standIn);
    const live = await publishedId(product);
    standIn.store.approveAll();
    const reviewed = await publishedId(product);
    expect(await adapter.withdraw([live, reviewed, "1"], session)).toEqual([
      { kind: "withdrawn" },
      { kind: "withdrawn" },
      { kind: "withdrawn" },
    ]);
    expect(await adapter.find("QN-TOI-250", session)).toMatchObject({
      ...{ remoteId: live, state: "hidden" },
    });
    expect(await publish(product, live)).toMatchObject({ remoteId: live, review: true });
    expect(await adapter.poll([reviewed], session)).toEqual([null]);
    const again = await publish(product, reviewed);
    expect(again).toMatchObject({ kind: "accepted" });
    expect(again).not.toMatchObject({ remoteId: reviewed });
  });

  it("are put off to the next day when the shop has listed as many as it may", async () => {
    standIn.store.listingsLeft = 0;
    expect(await publish(marketplaceProduct(standIn))).toMatchObject({
      ...{ kind: "deferred", reason: "daily_limit" },
    });
  });

  it("have to be in stock in every size when they are new", async () => {
    const variants = twoSizes().map((one) => ({ ...one, stock: one.weightG === 600 ? 0 : 3 }));
    expect(await publish(marketplaceProduct(standIn, { variants }))).toMatchObject({
      issues: [{ code: "stock_missing", field: "variants.QN-TOI-500.stock" }],
    });
  });

  it("whose category asks for a document are said to need it", async () => {
    const settings = { categories: `10=${STRICT_CATEGORY}` };
    const product = marketplaceProduct(standIn);
    const [result] = await adapter.publish([pushed({ adapter, settings }, product)], session);
    expect(result).toMatchObject({ issues: [{ code: "certificate_wanted", field: "documents" }] });
    const unknown = { categories: "10=1" };
    const [other] = await adapter.publish(
      [pushed({ adapter, settings: unknown }, product)],
      session,
    );
    expect(other).toMatchObject({ issues: [{ code: "category_unknown", field: "account" }] });
  });
});

describe("faults of TikTok Shop", () => {
  it.each([
    ["429", { kind: "answer", answer: RATE_LIMITED }, { kind: "rate_limited" }],
    ["503", { kind: "answer", answer: { status: 503, json: {} } }, { kind: "channel_down" }],
    [
      "an error of its own, of which nobody knows what was done",
      { kind: "answer", answer: { json: { code: 12001000, message: "" } } },
      { kind: "outcome_unknown" },
    ],
    ["a broken connection", { kind: "cut", done: true }, { kind: "outcome_unknown" }],
  ] as const)("%s", async (_, fault, expected) => {
    standIn.failNext(/POST \/product\/202309\/products$/, fault);
    await expect(publish(marketplaceProduct(standIn))).rejects.toMatchObject(expected);
  });

  it("a wrong secret is our own fault", async () => {
    const wrong = tiktokShop({ ...standIn.credentials, appSecret: "another" });
    await expect(wrong.find("X", session)).rejects.toMatchObject({ kind: "bad_request" });
  });
});

describe("orders of TikTok Shop", () => {
  it("come page by page, one line a code", async () => {
    for (let index = 0; index < 60; index += 1) {
      const id = `5764862${String(index).padStart(3, "0")}`;
      standIn.store.orders.set(id, {
        ...{ id, create_time: 1_700_000_000, update_time: 1_700_000_000 + index },
        status: index === 0 ? "CANCELLED" : index === 1 ? "ON_HOLD" : "COMPLETED",
        pieces: [
          { sku: "QN-TOI-250", price: 100_000 },
          { sku: "QN-TOI-250", price: 100_000 },
        ],
      });
    }
    const orders = [];
    let cursor: string | null = null;
    do {
      const page = await adapter.orders(new Date(1_700_000_000_000), cursor, session);
      orders.push(...page.orders);
      cursor = page.cursor;
    } while (cursor !== null);
    expect(orders.map(({ status }) => status).slice(0, 3)).toEqual([
      ...["cancelled", "open", "delivered"],
    ]);
    expect(new Set(orders.map(({ reference }) => reference)).size).toBe(60);
    expect(orders[0]?.lines).toEqual([{ sku: "QN-TOI-250", quantity: 2, unitPriceVnd: 100_000 }]);
  });
});

describe("notifications of TikTok Shop", () => {
  const id = "7327112393057371910";

  it("are read when TikTok Shop signed them", () => {
    const { headers, body } = standIn.notify({
      ...{ type: 1, tts_notification_id: id },
      data: { order_id: "576486316948490001", order_status: "UNPAID" },
    });
    expect(adapter.readWebhook(headers, body)).toEqual({
      ...{ eventId: id, shopId: SHOP.id, kind: "order", reference: "576486316948490001" },
    });
  });

  it("keep numbers whole that JavaScript cannot count", () => {
    const text = `{"type":5,"shop_id":"${SHOP.id}","data":{"product_id":576486316948490123}}`;
    const { headers, body } = standIn.notifyText(text);
    expect(adapter.readWebhook(headers, body)).toMatchObject({
      ...{ kind: "item", reference: "576486316948490123" },
    });
  });

  it("are not read when another secret signed them", () => {
    const { headers, body } = standIn.notify({ type: 5, data: { product_id: "1" } }, "another");
    expect(adapter.readWebhook(headers, body)).toBeNull();
  });
});
