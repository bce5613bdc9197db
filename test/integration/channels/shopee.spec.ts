import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { shopee } from "../../../plugins/channels/src/adapters/shopee/index.ts";
import type {
  ChannelSession,
  PushAdapter,
} from "../../../plugins/channels/src/contract/adapter.ts";
import type { ChannelProduct } from "../../../plugins/channels/src/contract/channel-product.ts";
import { sampleProduct } from "../../../plugins/channels/src/products/channel-product.fixture.ts";
import {
  marketplaceProduct,
  pushed,
  signedIn,
  twoSizes,
} from "../../support/channels/marketplace-session.ts";
import { STRICT_CATEGORY } from "../../support/channels/shopee/store.ts";
import {
  RATE_LIMITED,
  startShopeeStandIn,
  type ShopeeStandIn,
} from "../../support/channels/shopee-stand-in.ts";

const NO_STARS = { ...sampleProduct().certification, status: "expired", star: null };
const WEBHOOK_URL = "https://ocop.example/hooks/channels/shopee";

let standIn: ShopeeStandIn;
let adapter: PushAdapter;
let session: ChannelSession;

beforeAll(async () => {
  standIn = await startShopeeStandIn();
  adapter = shopee(standIn.credentials(WEBHOOK_URL)) as PushAdapter;
  session = await signedIn(adapter, standIn);
});
afterAll(() => standIn.close());
afterEach(() => {
  standIn.store.reviews = false;
  standIn.store.items.clear();
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

const calls = (name: string) => standIn.requests.filter(({ path }) => path.endsWith(name));

describe("signing in at Shopee", () => {
  it("hands out tokens that are refreshed before they end", async () => {
    const url = adapter.signIn.authorizationUrl("https://ocop.example/back", "s1");
    const query = standIn.authorize(url);
    expect(query).toMatchObject({ state: "s1", shop_id: standIn.shopId });
    const tokens = await adapter.signIn.exchange(query);
    expect(tokens.shop).toEqual({ id: standIn.shopId });
    expect(tokens.accessExpiresAt.getTime() - Date.now()).toBeGreaterThan(3.9 * 3_600_000);
    const fresh = await adapter.signIn.refresh(tokens);
    expect(fresh.accessToken).not.toBe(tokens.accessToken);
    await expect(adapter.signIn.refresh(tokens)).rejects.toMatchObject({ kind: "signed_out" });
    session = { ...session, accessToken: fresh.accessToken };
  });

  it("says that an ended token is signed out, without saying the token", async () => {
    const ended = { ...session, accessToken: "secret-token" };
    const error: unknown = await adapter.find("QN-TOI-250", ended).catch((fault: unknown) => fault);
    expect(error).toMatchObject({ kind: "signed_out" });
    expect(String(error)).not.toContain("secret-token");
  });
});

describe("items at Shopee", () => {
  it("are created whole, with pictures, carriers and the attributes that the category asks for", async () => {
    const result = await publish(marketplaceProduct(standIn));
    expect(result).toMatchObject({ kind: "accepted", review: false });
    const [live] = standIn.store.liveItems("QN-TOI-250");
    expect(live).toMatchObject({ price: 120_000, stock: 12 });
    expect(live?.item_name).toBe("Tỏi đen Mẫu - OCOP 4 sao");
    expect(live?.body).toMatchObject({
      attribute_list: [{ attribute_id: 4990, attribute_value_list: [{ value_id: 1302 }] }],
      logistic_info: [{ logistic_id: 50021, enabled: true }],
      weight: 0.32,
    });
  });

  it("have a model for each size, and are hidden until they are all there", async () => {
    const id = await publishedId(marketplaceProduct(standIn, { variants: twoSizes() }));
    const made = standIn.store.items.get(Number(id));
    expect(made?.item_status).toBe("NORMAL");
    expect(made?.body.item_status).toBe("UNLIST");
    expect(made?.models).toMatchObject([
      { model_sku: "QN-TOI-250", price: 120_000, stock: 12 },
      { model_sku: "QN-TOI-500", price: 220_000, stock: 5 },
    ]);
  });

  it("lose and gain sizes without becoming another item", async () => {
    const [small, large] = twoSizes() as [
      ReturnType<typeof twoSizes>[0],
      ReturnType<typeof twoSizes>[0],
    ];
    const third = { ...large, sku: "QN-TOI-990", title: { vi: "Hũ 990 g", en: "990 g jar" } };
    const id = await publishedId(marketplaceProduct(standIn, { variants: [small, large] }));
    const changed = marketplaceProduct(standIn, { variants: [third, large] });
    expect(await publish(changed, id)).toMatchObject({ kind: "accepted", remoteId: id });
    const made = standIn.store.items.get(Number(id));
    expect(made?.models.map(({ model_sku }) => model_sku)).toEqual(["QN-TOI-500", "QN-TOI-990"]);
    expect(made?.options).toEqual(["Hũ 500 g", "Hũ 990 g"]);
  });

  it("are finished by the next call when one was cut off after the creation", async () => {
    standIn.failNext(/init_tier_variation/, { kind: "answer", answer: { status: 503, json: {} } });
    const product = marketplaceProduct(standIn, { variants: twoSizes() });
    // A channel that is down has done nothing; here it has made an item.
    await expect(publish(product)).rejects.toMatchObject({ kind: "outcome_unknown" });
    const found = await adapter.find("QN-TOI-250", session);
    expect(found).toMatchObject({ state: "hidden" });
    expect(await publish(product, found?.remoteId ?? null)).toMatchObject({ kind: "accepted" });
    expect(standIn.store.liveItems("QN-TOI-250")).toHaveLength(1);
    expect(standIn.store.items.size).toBe(1);
  });

  it("change price and stock alone", async () => {
    const product = marketplaceProduct(standIn);
    const remoteId = await publishedId(product);
    const [variant] = product.variants;
    if (!variant) throw new Error("no variant");
    const cheaper = { ...product, variants: [{ ...variant, priceVnd: 99_000, stock: 0 }] };
    const before = calls("update_item").length;
    expect(await adapter.updateOffers([item(cheaper, remoteId)], session)).toMatchObject([
      { kind: "accepted", remoteId },
    ]);
    expect(standIn.store.liveItems("QN-TOI-250")).toMatchObject([{ price: 99_000, stock: 0 }]);
    expect(calls("update_item")).toHaveLength(before);
  });

  it("say which size's price Shopee did not take", async () => {
    const remoteId = await publishedId(marketplaceProduct(standIn, { variants: twoSizes() }));
    const variants = twoSizes().map((one) => ({
      ...one,
      priceVnd: one.weightG === 600 ? 1 : 90_000,
    }));
    const product = marketplaceProduct(standIn, { variants });
    expect(await adapter.updateOffers([item(product, remoteId)], session)).toMatchObject([
      { kind: "rejected", issues: [{ field: "variants.QN-TOI-500.price_vnd" }] },
    ]);
  });

  it("are hidden when they are withdrawn, found again, and shown again", async () => {
    const product = marketplaceProduct(standIn);
    const remoteId = await publishedId(product);
    expect(await adapter.withdraw([remoteId], session)).toEqual([{ kind: "withdrawn" }]);
    expect(standIn.store.liveItems("QN-TOI-250")).toHaveLength(0);
    expect(await adapter.find("QN-TOI-250", session)).toMatchObject({ remoteId, state: "hidden" });
    expect(await publish(product, remoteId)).toMatchObject({ kind: "accepted", remoteId });
    expect(standIn.store.liveItems("QN-TOI-250")).toHaveLength(1);
  });

  it("are deleted when Shopee still reviews them, and made anew after somebody deleted them", async () => {
    standIn.store.reviews = true;
    const product = marketplaceProduct(standIn);
    expect(await publish(product)).toMatchObject({ kind: "accepted", review: true });
    const [reviewed] = standIn.store.items.values();
    const remoteId = String(reviewed?.item_id);
    expect(await adapter.poll([remoteId], session)).toMatchObject([{ state: "review" }]);
    expect(await adapter.withdraw([remoteId], session)).toEqual([{ kind: "withdrawn" }]);
    expect(await adapter.poll([remoteId], session)).toEqual([null]);
    standIn.store.reviews = false;
    const again = await publish(product, remoteId);
    expect(again).toMatchObject({ kind: "accepted" });
    expect(again).not.toMatchObject({ remoteId });
  });

  it("tell why Shopee banned them", async () => {
    const remoteId = await publishedId(marketplaceProduct(standIn));
    const banned = standIn.store.items.get(Number(remoteId));
    if (banned) Object.assign(banned, { item_status: "BANNED", reason: "Prohibited" });
    expect(await adapter.poll([remoteId, "1"], session)).toMatchObject([
      { state: "rejected", issues: [{ detail: "Prohibited Sửa tên" }] },
      null,
    ]);
  });

  it("are found by the whole code, not by a part of it", async () => {
    await publishedId(marketplaceProduct(standIn));
    expect(await adapter.find("QN-TOI-25", session)).toBeNull();
  });
});

describe("what Shopee does not take", () => {
  it.each([
    ["a name that is too long", { title: { vi: "T".repeat(121), en: null } }, "title_too_long"],
    [
      "a name that is too short",
      {
        title: { vi: "Tỏi", en: null },
        certification: NO_STARS,
        producer: { ...sampleProduct().producer, name: "An" },
      },
      "title_too_short",
    ],
    [
      "words that are forbidden",
      { title: { vi: "Tỏi bị cấm bán", en: null } },
      "refused_by_channel",
    ],
  ])("is said: %s", async (_, changes, code) => {
    const result = await publish(marketplaceProduct(standIn, changes));
    expect(result).toMatchObject({ kind: "rejected", issues: [{ code, severity: "error" }] });
    expect(standIn.store.items.size).toBe(0);
  });

  it("is a picture of ours that is no longer there", async () => {
    const product = marketplaceProduct(standIn);
    const pictures = product.pictures.map((picture) => ({
      ...picture,
      url: `${standIn.url}/pictures/gone.jpg`,
    }));
    expect(await publish({ ...product, pictures })).toMatchObject({
      issues: [{ code: "picture_unreadable", field: "pictures" }],
    });
  });

  it("is an attribute that the category asks for until the account says it", async () => {
    const settings = { categories: `10=${STRICT_CATEGORY}` };
    const product = marketplaceProduct(standIn);
    const [refused] = await adapter.publish([pushed({ adapter, settings }, product)], session);
    expect(refused).toMatchObject({
      issues: [{ code: "attribute_missing", detail: "Loại bảo hành" }],
    });
    const said = { ...settings, attributes: "Loại bảo hành = Không bảo hành" };
    const [taken] = await adapter.publish([pushed({ adapter, settings: said }, product)], session);
    expect(taken).toMatchObject({ kind: "accepted" });
  });
});

describe("faults of Shopee", () => {
  it.each([
    [
      "429",
      { kind: "answer", answer: RATE_LIMITED },
      { kind: "rate_limited", retryAfterSeconds: 7 },
    ],
    [
      "its own words for too many",
      { kind: "answer", answer: { json: { error: "error_rate_limit", message: "" } } },
      { kind: "rate_limited" },
    ],
    ["500", { kind: "answer", answer: { status: 500, json: {} } }, { kind: "channel_down" }],
    ["504", { kind: "answer", answer: { status: 504, json: {} } }, { kind: "outcome_unknown" }],
    ["a broken answer", { kind: "garbage", done: true }, { kind: "outcome_unknown" }],
    ["a broken connection", { kind: "cut", done: true }, { kind: "outcome_unknown" }],
    [
      "a redirect",
      { kind: "answer", answer: { status: 302, headers: { location: "/x" }, json: {} } },
      { kind: "bad_request" },
    ],
  ] as const)("%s", async (_, fault, expected) => {
    standIn.failNext(/add_item/, fault);
    await expect(publish(marketplaceProduct(standIn))).rejects.toMatchObject(expected);
  });

  it("a run that is stopped while Shopee is silent leaves the outcome unknown", async () => {
    standIn.failNext(/add_item/, { kind: "silent" });
    const stop = new AbortController();
    const product = marketplaceProduct(standIn);
    const asked = calls("add_item").length;
    const publishing = adapter.publish([item(product)], { ...session, signal: stop.signal });
    await expect.poll(() => calls("add_item").length).toBe(asked + 1);
    stop.abort();
    await expect(publishing).rejects.toMatchObject({ kind: "outcome_unknown" });
  });

  it("a wrong key is our own fault", async () => {
    const wrong = shopee({ ...standIn.credentials(), partnerKey: "another" });
    await expect(wrong.find("X", session)).rejects.toMatchObject({ kind: "bad_request" });
  });
});

describe("orders of Shopee", () => {
  it("come page by page over spans of 15 days, one line a code", async () => {
    const now = Math.floor(Date.now() / 1000);
    for (let index = 0; index < 60; index += 1) {
      const update_time = now - index * 40_000;
      const order_sn = `2412${String(index).padStart(4, "0")}`;
      standIn.store.orders.set(order_sn, {
        ...{ order_sn, update_time, create_time: update_time - 60 },
        order_status: index === 0 ? "CANCELLED" : index === 1 ? "UNPAID" : "COMPLETED",
        items: [
          { sku: "QN-TOI-250", quantity: 1, price: 100_000 },
          { sku: "QN-TOI-250", quantity: 1, price: 0 },
        ],
      });
    }
    const orders = [];
    let cursor: string | null = null;
    do {
      const page = await adapter.orders(new Date((now - 60 * 40_000) * 1000), cursor, session);
      orders.push(...page.orders);
      cursor = page.cursor;
    } while (cursor !== null);
    expect(new Set(orders.map(({ reference }) => reference)).size).toBe(60);
    const byReference = new Map(orders.map((order) => [order.reference, order]));
    expect(byReference.get("24120000")?.status).toBe("cancelled");
    expect(byReference.get("24120001")?.status).toBe("open");
    expect(byReference.get("24120002")).toMatchObject({
      status: "delivered",
      lines: [{ sku: "QN-TOI-250", quantity: 2, unitPriceVnd: 50_000 }],
      recipient: { name: "N****n" },
    });
  });
});

describe("pushes of Shopee", () => {
  const content = { code: 3, data: { ordersn: "24120000", status: "READY_TO_SHIP" } };

  it("are read when Shopee signed them, and known again when they come twice", () => {
    const { headers, body } = standIn.push(content, WEBHOOK_URL);
    const read = adapter.readWebhook(headers, body);
    expect(read).toMatchObject({ kind: "order", reference: "24120000", shopId: standIn.shopId });
    expect(adapter.readWebhook(headers, body)?.eventId).toBe(read?.eventId);
  });

  it("are taken in when they are about the app and no shop", () => {
    const { headers, body } = standIn.push({ code: 0, shop_id: undefined, data: {} }, WEBHOOK_URL);
    expect(adapter.readWebhook(headers, body)).toMatchObject({ shopId: "", reference: "" });
  });

  it.each([
    [
      "signed by another key",
      (body: Buffer) => ({ ...standIn.push(content, WEBHOOK_URL, "x"), body }),
    ],
    ["signed for another address", () => standIn.push(content, "https://elsewhere.example")],
    ["not signed", (body: Buffer) => ({ headers: {}, body })],
  ])("are not read when they are %s", (_, forge) => {
    const { headers, body } = forge(standIn.push(content, WEBHOOK_URL).body);
    expect(adapter.readWebhook(headers, body)).toBeNull();
  });
});
