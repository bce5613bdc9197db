import { createHmac } from "node:crypto";
import {
  hasFile,
  jsonOf,
  startStandInServer,
  type Json,
  type StandInAnswer,
  type StandInRequest,
} from "./stand-in-server.ts";
import { searchOrders } from "./tiktok-shop/orders.ts";
import * as products from "./tiktok-shop/products.ts";
import * as shop from "./tiktok-shop/store.ts";

const { Refusal } = shop;
const MAX_AGE_SECONDS = 300;
const MAX_AHEAD_SECONDS = 30;
const ACCESS_SECONDS = 7 * 24 * 60 * 60;

type Work = (store: shop.Store, request: StandInRequest, id: string) => Json;

/** By method and path; `*` stands for an id. */
const CALLS: Record<string, Work> = {
  "GET /authorization/202309/shops": () => ({ shops: [shop.SHOP] }),
  "GET /logistics/202309/warehouses": () => ({
    warehouses: [
      { id: "1", type: "RETURN_WAREHOUSE", is_default: true, effect_status: "ENABLED" },
      { id: shop.WAREHOUSE_ID, type: "SALES_WAREHOUSE", effect_status: "ENABLED" },
    ],
  }),
  "POST /product/202309/categories/recommend": () => ({ leaf_category_id: shop.FOOD_CATEGORY }),
  "GET /product/202309/categories/*/rules": (_, request, id) => {
    if (![shop.FOOD_CATEGORY, shop.STRICT_CATEGORY].includes(id)) {
      throw new Refusal(12052023, "Category does not exist");
    }
    const is_required = id === shop.STRICT_CATEGORY;
    return { product_certifications: [{ id: "7", name: "Giấy công bố", is_required }] };
  },
  "GET /product/202309/categories/*/attributes": () => ({
    attributes: [
      {
        ...{ id: "100107", name: "Xuất xứ", type: "PRODUCT_PROPERTY", is_requried: true },
        values: [{ id: "1000013", name: "Việt Nam" }],
      },
      { id: "100000", name: "Quy cách", type: "SALES_PROPERTY", is_requried: false },
    ],
  }),
  "POST /product/202309/images/upload": (store, request) => {
    if (!hasFile(request, "data")) throw new Refusal(36009022, "Invalid request format.");
    const uri = `tos-maliva/${store.newId()}`;
    store.images.add(uri);
    return { uri };
  },
  "POST /product/202309/products": (store, request) =>
    products.createProduct(store, jsonOf(request)),
  "DELETE /product/202309/products": (store, request) =>
    products.setStatus(store, jsonOf(request), "DELETED", ["PENDING", "FAILED", "ACTIVATE"]),
  "POST /product/202309/products/search": (store, request) =>
    products.searchProducts(store, jsonOf(request)),
  "POST /product/202309/products/deactivate": (store, request) =>
    products.setStatus(store, jsonOf(request), "SELLER_DEACTIVATED", ["ACTIVATE"]),
  "POST /product/202309/products/activate": (store, request) =>
    products.setStatus(store, jsonOf(request), "PENDING", ["SELLER_DEACTIVATED"]),
  "GET /product/202309/products/*": (store, _, id) =>
    products.describeProduct(products.productOf(store, id)),
  "PUT /product/202309/products/*": (store, request, id) =>
    products.editProduct(store, id, jsonOf(request)),
  "POST /product/202309/products/*/prices/update": (store, request, id) =>
    products.updatePrices(store, id, jsonOf(request)),
  "POST /product/202309/products/*/inventory/update": (store, request, id) =>
    products.updateInventory(store, id, jsonOf(request)),
  "POST /order/202309/orders/search": (store, request) =>
    searchOrders(store, request.query, jsonOf(request)),
};

/** Else a browser asks for one. */
const NO_ICON = '<link rel="icon" href="data:,">';

/** Calls that are refused when they name a shop. */
const WITHOUT_SHOP = /^\/(authorization|product\/202309\/images)\//;

function callOf({ method, path }: StandInRequest): { work: Work; id: string } {
  const direct = CALLS[`${method} ${path}`];
  if (direct) return { work: direct, id: "" };
  const [, id = ""] = /(?:products|categories)\/([^/]+)/.exec(path) ?? [];
  const work = CALLS[`${method} ${path.replace(`/${id}`, "/*")}`];
  if (!work) throw new Refusal(36009009, "Invalid path.", 404);
  return { work, id };
}

export type TikTokShopStandIn = Awaited<ReturnType<typeof startTikTokShopStandIn>>;

/**
 * A server that speaks as TikTok Shop's Partner API 202309 does (partner.tiktokshop.com) as far as the
 * product uses it. It checks signatures, their age and tokens, and shows nothing before it was looked at.
 */
export async function startTikTokShopStandIn({ now = () => Math.floor(Date.now() / 1000) } = {}) {
  const store = new shop.Store();

  function newTokens(): Json {
    const id = store.newId();
    store.accessToken = `access-${id}`;
    store.refreshToken = `refresh-${id}`;
    store.accessUntil = now() + ACCESS_SECONDS;
    return {
      access_token: store.accessToken,
      access_token_expire_in: store.accessUntil,
      refresh_token: store.refreshToken,
      refresh_token_expire_in: now() + 10 * ACCESS_SECONDS,
    };
  }

  function tokens({ path, query }: StandInRequest): Json {
    if (query.get("app_key") !== shop.APP_KEY || query.get("app_secret") !== shop.APP_SECRET) {
      throw new Refusal(36004004, "Invalid app_key or app_secret");
    }
    const isTaken = path.endsWith("/get")
      ? store.codes.delete(query.get("auth_code") ?? "")
      : query.get("refresh_token") === store.refreshToken;
    if (!isTaken) throw new Refusal(36004003, "Invalid auth_code or refresh_token");
    return newTokens();
  }

  function answer(request: StandInRequest): Json {
    if (request.path.startsWith("/api/v2/token/")) return tokens(request);
    checkSignature(request, now());
    if (request.headers["x-tts-access-token"] !== store.accessToken || now() > store.accessUntil) {
      throw new Refusal(105002, "Expired credentials. The access_token has expired.", 401);
    }
    const cipher = request.query.get("shop_cipher");
    if (WITHOUT_SHOP.test(request.path) !== (cipher === null)) {
      throw new Refusal(36009004, "Unexpected identifier. The shop_cipher query parameter.", 400);
    }
    const { work, id } = callOf(request);
    return work(store, request, id);
  }

  /** With what an owner who agrees is sent back. */
  function agree(searchParams: URLSearchParams): Record<string, string> {
    if (searchParams.get("app_key") !== shop.APP_KEY) throw new Error("Another app");
    const code = `code-${store.newId()}`;
    store.codes.add(code);
    const state = searchParams.get("state") ?? "";
    return { app_key: shop.APP_KEY, code, locale: "vi-VN", shop_region: "VN", state };
  }

  /** The page on which an owner agrees. It leads to the app's own address, whatever was asked for. */
  function agreement({ query }: StandInRequest): StandInAnswer {
    if (store.redirectUrl === null) throw new Error("No redirect address is entered for the app");
    const back = `${store.redirectUrl}?${new URLSearchParams(agree(query)).toString()}`;
    const link = `<a href="${back.replaceAll("&", "&amp;")}">Authorize</a>`;
    return {
      html: `<!doctype html><title>TikTok Shop</title>${NO_ICON}<h1>TikTok Shop</h1>${link}`,
    };
  }

  const server = await startStandInServer((request): StandInAnswer => {
    if (request.path === "/oauth/authorize") return agreement(request);
    try {
      return { json: { code: 0, message: "Success", request_id: "r", data: answer(request) } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { status: error.status, json: { code: error.code, message: error.message } };
    }
  });

  return {
    ...server,
    store,
    credentials: { appKey: shop.APP_KEY, appSecret: shop.APP_SECRET, host: server.url },
    backendEnv: {
      TIKTOK_SHOP_APP_KEY: shop.APP_KEY,
      TIKTOK_SHOP_APP_SECRET: shop.APP_SECRET,
      TIKTOK_SHOP_HOST: server.url,
    },
    /** The shop's owner agrees: what TikTok Shop sends the browser back with. */
    authorize: (authorizationUrl: string) => agree(new URL(authorizationUrl).searchParams),
    /** A notification as TikTok Shop signs it: its headers and body. */
    notify: (content: Json, secret?: string) =>
      signed(JSON.stringify({ shop_id: shop.SHOP.id, timestamp: now(), ...content }), secret),
    /** The same for a body whose numbers JavaScript cannot write. */
    notifyText: (text: string) => signed(text),
  };
}

function signed(text: string, secret = shop.APP_SECRET) {
  const authorization = createHmac("sha256", secret)
    .update(shop.APP_KEY + text)
    .digest("hex");
  return { headers: { authorization }, body: Buffer.from(text) };
}

export const RATE_LIMITED: StandInAnswer = {
  status: 429,
  json: { code: 36009002, message: "Too many requests." },
};

function checkSignature({ path, query, headers, body }: StandInRequest, now: number): void {
  const age = now - Number(query.get("timestamp"));
  if (!(age <= MAX_AGE_SECONDS && age >= -MAX_AHEAD_SECONDS)) {
    throw new Refusal(36009004, "Invalid timestamp.", 400);
  }
  const names = [...query.keys()].filter((name) => !["sign", "access_token"].includes(name)).sort();
  const parameters = names.map((name) => name + (query.get(name) ?? "")).join("");
  const isForm = headers["content-type"]?.startsWith("multipart/form-data") === true;
  const base = createHmac("sha256", shop.APP_SECRET)
    .update(shop.APP_SECRET + path + parameters)
    .update(isForm ? "" : body)
    .update(shop.APP_SECRET)
    .digest("hex");
  if (query.get("sign") !== base) {
    throw new Refusal(106001, "Invalid credentials. The `sign` query parameter is invalid.", 401);
  }
}
