import { createHmac } from "node:crypto";
import { listOrders, orderItems } from "./lazada/orders.ts";
import * as products from "./lazada/products.ts";
import * as shop from "./lazada/store.ts";
import {
  hasFile,
  startStandInServer,
  type Json,
  type StandInAnswer,
  type StandInRequest,
} from "./stand-in-server.ts";

const { Refusal } = shop;
const REST = "/rest";
/** Lazada takes what is at most two hours off. */
const MAX_AGE_MILLISECONDS = 7200 * 1000;
const ACCESS_SECONDS = 7 * 24 * 60 * 60;

type Work = (store: shop.Store, given: URLSearchParams, request: StandInRequest) => unknown;

const CALLS: Record<string, Work> = {
  "GET /product/category/suggestion/get": () => ({
    categorySuggestions: [{ categoryId: Number(shop.FOOD_CATEGORY) }],
  }),
  "GET /category/attributes/get": (_, given) => {
    const category = given.get("primary_category_id") ?? "";
    if (![shop.FOOD_CATEGORY, shop.STRICT_CATEGORY].includes(category)) {
      throw new Refusal("201", "E201: Invalid CategoryId");
    }
    const is_mandatory = category === shop.STRICT_CATEGORY ? 1 : 0;
    return [
      { name: "name", label: "Tên", is_mandatory: 1, attribute_type: "normal", input_type: "text" },
      { name: "brand", label: "Thương hiệu", is_mandatory: 1, attribute_type: "normal" },
      { name: "warranty", label: "Bảo hành", is_mandatory, input_type: "text" },
      {
        ...{ name: "country_of_origin", label: "Xuất xứ", is_mandatory: 0 },
        ...{ input_type: "singleSelect", options: [{ name: "Việt Nam", en_name: "Vietnam" }] },
      },
      { name: "price", label: "Giá", is_mandatory: 1, attribute_type: "sku" },
    ];
  },
  "POST /image/upload": (store, _, request) => {
    if (!hasFile(request, "image")) throw new Refusal("300", "E300: Upload Image Failed");
    const url = `https://vn-live.slatic.net/p/${store.newId()}.jpg`;
    store.images.add(url);
    return { image: { url, hash_code: "h" } };
  },
  "POST /product/create": products.createProduct,
  "POST /product/update": products.updateProduct,
  "POST /product/price_quantity/update": products.updateOffers,
  "POST /product/deactivate": products.deactivate,
  "POST /product/remove": products.remove,
  "GET /product/item/get": (store, given) =>
    products.describeProduct(products.productOf(store, given.get("item_id"))),
  "GET /products/get": (store, given) => {
    const skus = JSON.parse(given.get("sku_seller_list") ?? "[]") as string[];
    const found = skus.flatMap((sku) => store.withSku(sku) ?? []);
    return { total_products: found.length, products: found.map(products.describeProduct) };
  },
  "GET /orders/get": listOrders,
  "GET /orders/items/get": orderItems,
};

export type LazadaStandIn = Awaited<ReturnType<typeof startLazadaStandIn>>;

/**
 * A server that speaks as Lazada's Open Platform does (open.lazada.com) as far as the product uses it. It
 * checks signatures, their age and tokens, and takes no seller's code twice.
 */
export async function startLazadaStandIn({ now = Date.now } = {}) {
  const store = new shop.Store();

  function tokens(path: string, given: URLSearchParams): Json {
    const isTaken = path.endsWith("create")
      ? store.codes.delete(given.get("code") ?? "")
      : given.get("refresh_token") === store.refreshToken;
    if (!isTaken) throw new Refusal("IllegalRefreshToken", "The code or refresh token is invalid");
    const id = store.newId();
    store.accessToken = `access-${id}`;
    store.refreshToken = `refresh-${id}`;
    store.accessUntil = now() + ACCESS_SECONDS * 1000;
    const seller = { country: "vn", seller_id: shop.SELLER_ID, user_id: "1", short_code: "VN1" };
    return {
      access_token: store.accessToken,
      refresh_token: store.refreshToken,
      ...{ expires_in: ACCESS_SECONDS, refresh_expires_in: 4 * ACCESS_SECONDS },
      [path.endsWith("create") ? "country_user_info" : "country_user_info_list"]: [seller],
    };
  }

  function answer(request: StandInRequest): Json {
    const path = request.path.slice(REST.length);
    const form = formOf(request);
    checkSignature(path, request.query, form, now());
    if (path.startsWith("/auth/token/")) return tokens(path, form);
    const token = request.query.get("access_token");
    if (token !== store.accessToken || now() > store.accessUntil) {
      throw new Refusal("IllegalAccessToken", "The specified access token is invalid or expired");
    }
    const work = CALLS[`${request.method} ${path}`];
    if (!work) throw new Refusal("InvalidApiPath", "The specified API path is invalid");
    const given = request.method === "GET" ? request.query : form;
    return { data: work(store, given, request) };
  }

  const server = await startStandInServer((request): StandInAnswer => {
    try {
      return { json: { code: "0", request_id: "r", ...answer(request) } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, message, detail } = error;
      return { json: { type: "ISP", code, message, detail, request_id: "r" } };
    }
  });

  return {
    ...server,
    store,
    credentials: { appKey: shop.APP_KEY, appSecret: shop.APP_SECRET, host: server.url },
    backendEnv: {
      LAZADA_APP_KEY: shop.APP_KEY,
      LAZADA_APP_SECRET: shop.APP_SECRET,
      LAZADA_HOST: server.url,
    },
    /** The shop's owner agrees: what Lazada sends the browser back with. */
    authorize(authorizationUrl: string): Record<string, string> {
      const { searchParams } = new URL(authorizationUrl);
      if (searchParams.get("client_id") !== shop.APP_KEY) throw new Error("Another app");
      const code = `code-${store.newId()}`;
      store.codes.add(code);
      return { code, state: searchParams.get("state") ?? "" };
    },
    /** A message as Lazada signs it: its headers and body. */
    notify(content: Json, secret = shop.APP_SECRET) {
      const text = JSON.stringify({ seller_id: shop.SELLER_ID, timestamp: now(), ...content });
      const authorization = createHmac("sha256", secret)
        .update(shop.APP_KEY + text)
        .digest("hex");
      return { headers: { authorization }, body: Buffer.from(text) };
    },
  };
}

export const RATE_LIMITED: StandInAnswer = {
  json: {
    type: "ISV",
    code: "ApiCallLimit",
    message: "The request is too frequent. This ban will last 3 more seconds",
  },
};

function formOf({ headers, body }: StandInRequest): URLSearchParams {
  const isForm = headers["content-type"]?.startsWith("application/x-www-form-urlencoded") === true;
  return new URLSearchParams(isForm ? body.toString("utf8") : "");
}

function checkSignature(
  path: string,
  query: URLSearchParams,
  form: URLSearchParams,
  now: number,
): void {
  if (!(Math.abs(now - Number(query.get("timestamp"))) <= MAX_AGE_MILLISECONDS)) {
    throw new Refusal("IllegalTimestamp", "The specified timestamp is invalid or expired");
  }
  const all = new Map([...query, ...form].filter(([name]) => name !== "sign"));
  const text = [...all.keys()].sort().map((name) => name + (all.get(name) ?? ""));
  const expected = createHmac("sha256", shop.APP_SECRET)
    .update(path + text.join(""))
    .digest("hex");
  if (query.get("sign") !== expected.toUpperCase()) {
    throw new Refusal("IncompleteSignature", "The request signature does not conform");
  }
}
