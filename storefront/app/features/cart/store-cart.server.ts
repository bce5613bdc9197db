import { storeFetch, StoreError, type Locale } from "~/lib/store.server";

import type { StoredLine } from "./cart-view";

/** Medusa's cart as far as the shop reads it; money in whole đồng, tax included. */
export type StoreCart = {
  id: string;
  email: string | null;
  locale: string | null;
  completed_at: string | null;
  item_total: number;
  shipping_total: number;
  total: number;
  items: (StoredLine & { created_at: string })[];
};

/** A way of delivery; `code` is its kind, for which the shop has words in both languages. */
export type ShippingOption = { id: string; name: string; code: string | null; amount: number };

type StoredShippingOption = {
  id: string;
  name: string;
  amount: number;
  type: { code: string } | null;
};

const CART_FIELDS = [
  "id",
  "email",
  "locale",
  "completed_at",
  "item_total",
  "shipping_total",
  "total",
  "items.id",
  "items.variant_id",
  "items.product_handle",
  "items.product_title",
  "items.variant_title",
  "items.quantity",
  "items.unit_price",
  "items.metadata",
  "items.created_at",
].join(",");

const cartPath = (cartId: string, rest = "") => `/store/carts/${encodeURIComponent(cartId)}${rest}`;

/** The cart with its lines in the order of adding, or null when there is no such cart. */
export async function fetchCart(locale: Locale, cartId: string): Promise<StoreCart | null> {
  try {
    const { cart } = await storeFetch<{ cart: StoreCart }>(locale, cartPath(cartId), {
      query: { fields: CART_FIELDS },
    });
    const items = [...(cart.items ?? [])].sort(
      (a, b) => a.created_at.localeCompare(b.created_at) || a.id.localeCompare(b.id),
    );
    return { ...cart, items };
  } catch (error) {
    if (error instanceof StoreError && error.status === 404) return null;
    throw error;
  }
}

let regionId: Promise<string> | undefined;

/** The shop's one region (Viet Nam, đồng); asked once. */
function fetchRegionId(locale: Locale): Promise<string> {
  regionId ??= storeFetch<{ regions: { id: string }[] }>(locale, "/store/regions", {
    query: { fields: "id", limit: "1" },
  })
    .then(({ regions }) => {
      if (!regions[0]) throw new Error("The backend has no region; load the sample province");
      return regions[0].id;
    })
    .catch((error: unknown) => {
      regionId = undefined;
      throw error;
    });
  return regionId;
}

export async function createCart(locale: Locale): Promise<{ id: string }> {
  const { cart } = await storeFetch<{ cart: { id: string } }>(locale, "/store/carts", {
    method: "POST",
    query: { fields: "id" },
    body: {
      region_id: await fetchRegionId(locale),
      locale,
      shipping_address: { country_code: "vn" },
    },
  });
  return cart;
}

export async function addLine(
  locale: Locale,
  cartId: string,
  line: { variantId: string; quantity: number },
): Promise<void> {
  await storeFetch(locale, cartPath(cartId, "/line-items"), {
    method: "POST",
    query: { fields: "id" },
    body: { variant_id: line.variantId, quantity: line.quantity },
  });
}

/** Sets a line's quantity; Medusa takes today's price at the same time. */
export async function updateLine(
  locale: Locale,
  cartId: string,
  lineId: string,
  change: { quantity: number; metadata?: Record<string, unknown> },
): Promise<void> {
  await storeFetch(locale, cartPath(cartId, `/line-items/${encodeURIComponent(lineId)}`), {
    method: "POST",
    query: { fields: "id" },
    body: change,
  });
}

export async function removeLine(locale: Locale, cartId: string, lineId: string): Promise<void> {
  await storeFetch(locale, cartPath(cartId, `/line-items/${encodeURIComponent(lineId)}`), {
    method: "DELETE",
  });
}

/** The ways of delivery for the cart with their whole prices. */
export async function fetchShippingOptions(
  locale: Locale,
  cartId: string,
): Promise<ShippingOption[]> {
  const { shipping_options } = await storeFetch<{ shipping_options: StoredShippingOption[] }>(
    locale,
    "/store/shipping-options",
    { query: { cart_id: cartId } },
  );
  return shipping_options.map(({ id, name, amount, type }) => ({
    id,
    name,
    code: type?.code ?? null,
    amount,
  }));
}

/** Medusa's answer when there is not enough stock for what was asked. */
export function isInsufficientInventory(error: unknown): boolean {
  return error instanceof StoreError && error.code === "insufficient_inventory";
}
