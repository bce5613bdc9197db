import type { Json } from "../stand-in-server.ts";

export type Sku = { id: string; seller_sku: string; price: number; stock: number };

export type Product = {
  id: string;
  title: string;
  status:
    "PENDING" | "ACTIVATE" | "FAILED" | "SELLER_DEACTIVATED" | "PLATFORM_DEACTIVATED" | "DELETED";
  skus: Sku[];
  body: Json;
  reasons: string[];
};

export type Order = {
  id: string;
  status: string;
  create_time: number;
  update_time: number;
  pieces: { sku: string; price: number }[];
};

export const APP_KEY = "stand1n";
export const APP_SECRET = "stand-in-app-secret";
export const SHOP = {
  id: "7494049642642441621",
  cipher: "ROW_standin",
  region: "VN",
  name: "OCOP",
};
export const WAREHOUSE_ID = "7068517275539719942";
export const FOOD_CATEGORY = "700437";
/** Asks for a document that only the seller centre takes. */
export const STRICT_CATEGORY = "700999";

/** A refusal with the number that TikTok Shop gives it. */
export class Refusal extends Error {
  constructor(
    readonly code: number,
    message: string,
    readonly status = 200,
  ) {
    super(message);
  }
}

/** What TikTok Shop knows of a shop. */
export class Store {
  products = new Map<string, Product>();
  images = new Set<string>();
  orders = new Map<string, Order>();
  codes = new Set<string>();
  accessToken = "access-1";
  accessUntil = Infinity;
  refreshToken = "refresh-1";
  /** The one address to which owners are sent back, as it is entered for the app. */
  redirectUrl: string | null = null;
  /** How many products may still be made today. */
  listingsLeft = Infinity;
  #nextId = 1_729_000_000_000_000_001n;

  newId(): string {
    this.#nextId += 1n;
    return String(this.#nextId);
  }

  /** Products that buyers see, or will after a review, under a seller's code. */
  shownProducts(sku: string): Product[] {
    return [...this.products.values()].filter(
      ({ skus, status }) =>
        (status === "ACTIVATE" || status === "PENDING") &&
        skus.some(({ seller_sku }) => seller_sku === sku),
    );
  }

  /** TikTok Shop has looked at everything and found nothing. */
  approveAll(): void {
    for (const product of this.products.values()) {
      if (product.status === "PENDING") product.status = "ACTIVATE";
    }
  }
}
