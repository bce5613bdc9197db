import type { Json } from "../stand-in-server.ts";

export type Sku = {
  SkuId: string;
  SellerSku: string;
  price: number;
  quantity: number;
  option: string | null;
};

export type Product = {
  item_id: string;
  name: string;
  status: "Active" | "InActive" | "Pending QC" | "Rejected" | "Deleted";
  skus: Sku[];
  body: Json;
  reason: string | null;
};

export type Order = {
  order_id: string;
  created_at: string;
  /** Milliseconds. */
  updatedAt: number;
  pieces: { sku: string; item_price: number; status: string }[];
};

export const APP_KEY = "123456";
export const APP_SECRET = "stand-in-app-secret";
export const SELLER_ID = "500176629136";
export const FOOD_CATEGORY = "10002019";
/** Asks for an attribute that accounts have to say. */
export const STRICT_CATEGORY = "10009999";

/** A refusal with the code that Lazada gives it. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly detail: { field?: string; message: string; seller_sku?: string }[] = [],
  ) {
    super(message);
  }
}

/** What Lazada knows of a shop. */
export class Store {
  products = new Map<string, Product>();
  images = new Set<string>();
  orders = new Map<string, Order>();
  codes = new Set<string>();
  accessToken = "access-1";
  accessUntil = Infinity;
  refreshToken = "refresh-1";
  /** Whether new products are looked at before they are shown. */
  reviews = false;
  #nextId = 2_096_962_270;

  newId(): string {
    this.#nextId += 1;
    return String(this.#nextId);
  }

  /** Products that buyers see under a seller's code. */
  liveProducts(sku: string): Product[] {
    return [...this.products.values()].filter(
      ({ skus, status }) => status === "Active" && skus.some(({ SellerSku }) => SellerSku === sku),
    );
  }

  /** The one with the code, whatever its state: a code is unique in a shop. */
  withSku(sku: string): Product | undefined {
    return [...this.products.values()].find(
      ({ skus, status }) => status !== "Deleted" && skus.some(({ SellerSku }) => SellerSku === sku),
    );
  }
}
