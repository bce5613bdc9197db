import { getEnv } from "~/lib/env.server";
import { storeFetch, StoreError, type Locale } from "~/lib/store.server";

import { PAYMENT_METHODS, providerOf, type PaymentMethod } from "../payment/payment-method";
import type { StoredLine } from "./cart-view";
import type { Delivery, Destination } from "./delivery";

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

type StoredParcels = {
  parcels: {
    producer: { handle: string; name: string } | null;
    shipping_vnd: number;
    delivery_estimate: { from: string; to: string } | null;
  }[];
  shipping_total_vnd: number;
  is_destination_known: boolean;
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

/** A new cart, the signed-in customer's own when there is a token. */
export async function createCart(locale: Locale, token: string | null): Promise<{ id: string }> {
  const { cart } = await storeFetch<{ cart: { id: string } }>(locale, "/store/carts", {
    method: "POST",
    token,
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

const parcelsPath = (cartId: string) => `/store/ocop/carts/${encodeURIComponent(cartId)}/parcels`;

function toDelivery({
  parcels,
  shipping_total_vnd,
  is_destination_known,
}: StoredParcels): Delivery {
  return {
    parcels: parcels.map(({ producer, shipping_vnd, delivery_estimate }) => ({
      producerHandle: producer?.handle ?? null,
      shippingVnd: shipping_vnd,
      arrival: delivery_estimate && { from: delivery_estimate.from, to: delivery_estimate.to },
    })),
    shippingTotalVnd: shipping_total_vnd,
    isDestinationKnown: is_destination_known,
  };
}

/**
 * What each producer sends and for how much: to `destination` while the buyer is still choosing, else
 * to the cart's address. Null when something cannot be sent there.
 */
export async function fetchDelivery(
  locale: Locale,
  cartId: string,
  destination: Destination | null,
): Promise<Delivery | null> {
  try {
    const query: Record<string, string> = destination
      ? {
          province_code: destination.provinceCode,
          ...(destination.communeCode ? { commune_code: destination.communeCode } : {}),
        }
      : {};
    return toDelivery(await storeFetch<StoredParcels>(locale, parcelsPath(cartId), { query }));
  } catch (error) {
    if (error instanceof StoreError && error.status === 400) return null;
    throw error;
  }
}

/** Takes one way of delivery per producer into the cart, priced to the cart's address. */
export async function setDelivery(locale: Locale, cartId: string): Promise<void> {
  await storeFetch(locale, parcelsPath(cartId), { method: "POST" });
}

/** The ways to pay that the shop is set up for and has words for, in the order of its words. */
export async function fetchPaymentMethods(locale: Locale): Promise<PaymentMethod[]> {
  const { payment_providers: providers } = await storeFetch<{
    payment_providers: { id: string }[];
  }>(locale, "/store/payment-providers", { query: { region_id: await fetchRegionId(locale) } });
  return PAYMENT_METHODS.filter(
    (method) =>
      providers.some(({ id }) => id === providerOf(method)) &&
      // The card form needs its key.
      (method !== "card" || getEnv().stripePublishableKey !== null),
  );
}

/** Medusa's answer when there is not enough stock for what was asked. */
export function isInsufficientInventory(error: unknown): boolean {
  return error instanceof StoreError && error.code === "insufficient_inventory";
}
