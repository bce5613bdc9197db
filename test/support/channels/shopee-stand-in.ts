import { createHmac } from "node:crypto";
import { listOrders, orderDetails } from "./shopee/orders.ts";
import * as products from "./shopee/products.ts";
import { Refusal } from "./shopee/refusal.ts";
import { exchangeCode, refreshTokens } from "./shopee/sign-in.ts";
import * as shop from "./shopee/store.ts";
import {
  hasFile,
  jsonOf,
  startStandInServer,
  type Json,
  type StandInAnswer,
  type StandInRequest,
} from "./stand-in-server.ts";

const MAX_AGE_SECONDS = 300;
const BASE = "/api/v2";

type Work = (store: shop.Store, request: StandInRequest, now: number) => Json;

const body =
  (work: (store: shop.Store, body: Json, now: number) => Json): Work =>
  (store, request, now) =>
    work(store, jsonOf(request), now);
const query =
  (work: (store: shop.Store, query: URLSearchParams) => Json): Work =>
  (store, request) =>
    work(store, request.query);

/** Calls of the app itself; they answer without `response` around it. */
const APP_CALLS: Record<string, Work> = {
  "POST /auth/token/get": body(exchangeCode),
  "POST /auth/access_token/get": body(refreshTokens),
};

const SHOP_CALLS: Record<string, Work> = {
  "POST /product/add_item": body(products.addItem),
  "POST /product/update_item": body(products.updateItem),
  "POST /product/unlist_item": body(products.unlistItems),
  "POST /product/init_tier_variation": body(products.initTiers),
  "POST /product/update_tier_variation": body(products.updateTiers),
  "POST /product/add_model": body(products.addModels),
  "POST /product/update_price": body(products.updatePrices),
  "POST /product/update_stock": body(products.updateStocks),
  "POST /product/delete_item": body((store, { item_id }) => {
    products.itemOf(store, item_id).item_status = "SELLER_DELETE";
    return {};
  }),
  "GET /product/get_model_list": query((store, asked) => ({
    model: products.itemOf(store, asked.get("item_id")).models,
  })),
  "GET /product/category_recommend": () => ({ category_id: [shop.FOOD_CATEGORY] }),
  "GET /product/get_item_limit": query((_, asked) => {
    if (Number(asked.get("category_id")) < 100_000) {
      throw new Refusal("error_param", "Invalid category.");
    }
    return shop.LIMITS;
  }),
  "GET /product/get_attribute_tree": query((_, asked) => ({
    list: [{ attribute_tree: shop.attributesOf(Number(asked.get("category_id_list"))) }],
  })),
  "GET /logistics/get_channel_list": () => ({ logistics_channel_list: shop.CARRIERS }),
  "GET /product/search_item": query((store, asked) => ({
    // By a part of the code, as Shopee does.
    item_id_list: [...store.items.values()]
      .filter(({ item_sku }) => item_sku.includes(asked.get("item_sku") ?? ""))
      .filter(({ item_status }) => asked.getAll("item_status").includes(item_status))
      .map(({ item_id }) => item_id),
  })),
  "GET /product/get_item_base_info": query((store, asked) => ({
    item_list: (asked.get("item_id_list") ?? "")
      .split(",")
      .flatMap((id) => store.items.get(Number(id)) ?? [])
      .map(({ item_id, item_sku, item_status }) => ({ item_id, item_sku, item_status })),
  })),
  "GET /product/get_item_violation_info": query((store, asked) => ({
    item_list: [store.items.get(Number(asked.get("item_id_list")))].map((item) => ({
      item_id: item?.item_id,
      item_status_details: [{ violation_reason: item?.reason ?? "", suggestion: "Sửa tên" }],
    })),
  })),
  "GET /order/get_order_list": query(listOrders),
  "GET /order/get_order_detail": query(orderDetails),
};

export type ShopeeStandIn = Awaited<ReturnType<typeof startShopeeStandIn>>;

/**
 * A server that speaks as Shopee's Open Platform v2 does (open.shopee.com, API reference) as far as the
 * product uses it. It checks signatures, their age and tokens; `store` says what a shop has.
 */
export async function startShopeeStandIn({ now = () => Math.floor(Date.now() / 1000) } = {}) {
  const store = new shop.Store();

  function answer(request: StandInRequest): Json {
    const { method, path } = request;
    const name = `${method} ${path.slice(BASE.length)}`;
    const app = APP_CALLS[name];
    checkSignature(request, store, app !== undefined || path.endsWith("upload_image"), now());
    if (app) return app(store, request, now());
    if (name === "POST /media_space/upload_image") return { response: uploadImage(store, request) };
    const call = SHOP_CALLS[name];
    if (!call) throw new Refusal("error_not_found", `No API ${path}`, 404);
    return { response: call(store, request, now()) };
  }

  const server = await startStandInServer((request): StandInAnswer => {
    try {
      return { json: { error: "", message: "", request_id: "r", ...answer(request) } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { status: error.status, json: { error: error.error, message: error.message } };
    }
  });

  return {
    ...server,
    store,
    shopId: String(shop.SHOP_ID),
    credentials: (webhookUrl = "https://ocop.example/hooks/channels/shopee") => ({
      partnerId: shop.PARTNER_ID,
      partnerKey: shop.PARTNER_KEY,
      host: server.url,
      webhookUrl,
    }),
    backendEnv: {
      SHOPEE_PARTNER_ID: shop.PARTNER_ID,
      SHOPEE_PARTNER_KEY: shop.PARTNER_KEY,
      SHOPEE_HOST: server.url,
    },
    /** The shop's owner agrees: what Shopee sends the browser back with. */
    authorize(authorizationUrl: string): Record<string, string> {
      const url = new URL(authorizationUrl);
      checkPublicSignature(url.pathname, url.searchParams, now());
      const code = `code-${store.newId()}`;
      store.codes.add(code);
      const redirect = new URL(url.searchParams.get("redirect") ?? "");
      return {
        ...Object.fromEntries(redirect.searchParams),
        code,
        shop_id: String(shop.SHOP_ID),
      };
    },
    /** A push as Shopee signs it: its headers and body. */
    push(content: Json, to: string, key = shop.PARTNER_KEY) {
      const text = JSON.stringify({ shop_id: shop.SHOP_ID, timestamp: now(), ...content });
      const authorization = createHmac("sha256", key).update(`${to}|${text}`).digest("hex");
      return { headers: { authorization }, body: Buffer.from(text) };
    },
  };
}

export const RATE_LIMITED: StandInAnswer = {
  status: 429,
  headers: { "retry-after": "7" },
  json: { error: "error_rate_limit", message: "Too many requests." },
};

function uploadImage(store: shop.Store, request: StandInRequest): Json {
  if (!hasFile(request, "image")) throw new Refusal("error_param", "image is required");
  const image_id = `vn-image-${store.newId()}`;
  store.images.add(image_id);
  return { image_info: { image_id } };
}

function checkSignature(request: StandInRequest, store: shop.Store, isApp: boolean, now: number) {
  const { path, query: given } = request;
  if (isApp) return checkPublicSignature(path, given, now);
  const token = given.get("access_token") ?? "";
  checkPublicSignature(path, given, now, `${token}${given.get("shop_id")}`);
  if (given.get("shop_id") !== String(shop.SHOP_ID)) {
    throw new Refusal("error_auth", "Invalid partner_id or shopid.", 403);
  }
  if (token !== store.accessToken || now > store.accessUntil) {
    throw new Refusal("invalid_acceess_token", "Invalid access_token, please have a check.", 403);
  }
}

function checkPublicSignature(path: string, given: URLSearchParams, now: number, rest = ""): void {
  const timestamp = Number(given.get("timestamp"));
  if (Math.abs(now - timestamp) > MAX_AGE_SECONDS) {
    throw new Refusal("error_param", "Timestamp is expired.", 403);
  }
  const base = `${shop.PARTNER_ID}${path}${timestamp}${rest}`;
  const expected = createHmac("sha256", shop.PARTNER_KEY).update(base).digest("hex");
  if (given.get("sign") !== expected) throw new Refusal("error_sign", "Wrong sign.", 403);
}
