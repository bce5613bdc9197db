import { storeFetch, StoreError, type Locale } from "~/lib/store.server";

import type { PaymentMethod } from "../payment/payment-method";
import { readCartReference } from "./cart-cookie.server";
import {
  buildCartView,
  changedPrices,
  PREVIOUS_PRICE,
  type CartView,
  type SoldProduct,
} from "./cart-view";
import type { Delivery } from "./delivery";
import {
  fetchCart,
  fetchDelivery,
  fetchPaymentMethods,
  isInsufficientInventory,
  updateLine,
  type StoreCart,
} from "./store-cart.server";

export type LoadedCart = {
  id: string;
  view: CartView;
  /** Null when something in the cart cannot be sent to its address. */
  delivery: Delivery | null;
  paymentMethods: PaymentMethod[];
};

/**
 * The visitor's cart with today's prices and stock, or null when there is none: no cookie, expired,
 * already ordered or unknown to the backend.
 */
export async function loadCart(request: Request, locale: Locale): Promise<LoadedCart | null> {
  const cart = await findOpenCart(request, locale);
  if (!cart || cart.items.length === 0) return null;
  const [products, delivery, paymentMethods] = await Promise.all([
    fetchProducts(
      locale,
      cart.items.map((line) => line.product_handle ?? ""),
    ),
    fetchDelivery(locale, cart.id, null),
    fetchPaymentMethods(locale),
  ]);
  const current = await takeNewPrices(locale, cart, products);
  return { id: cart.id, view: buildCartView(current.items, products), delivery, paymentMethods };
}

/** The cart of the cookie when it can still be changed, else null. */
export async function findOpenCart(request: Request, locale: Locale): Promise<StoreCart | null> {
  const reference = await readCartReference(request);
  if (!reference) return null;
  const cart = await fetchCart(locale, reference.id);
  return cart && !cart.completed_at ? cart : null;
}

/** A product with its stock, or null when it is not sold (any more). */
export async function fetchProduct(locale: Locale, handle: string): Promise<SoldProduct | null> {
  try {
    const path = `/store/ocop/products/${encodeURIComponent(handle)}`;
    return (await storeFetch<{ product: SoldProduct }>(locale, path)).product;
  } catch (error) {
    if (error instanceof StoreError && (error.status === 404 || error.status === 400)) return null;
    throw error;
  }
}

async function fetchProducts(locale: Locale, handles: string[]): Promise<Map<string, SoldProduct>> {
  const distinct = [...new Set(handles)].filter(Boolean);
  const products = await Promise.all(distinct.map((handle) => fetchProduct(locale, handle)));
  return new Map(products.flatMap((product) => (product ? [[product.handle, product]] : [])));
}

/** Takes prices that changed in the shop into the cart; each line remembers what was shown before. */
async function takeNewPrices(
  locale: Locale,
  cart: StoreCart,
  products: ReadonlyMap<string, SoldProduct>,
): Promise<StoreCart> {
  const changes = changedPrices(cart.items, products);
  if (changes.length === 0) return cart;
  for (const { line } of changes) {
    try {
      await updateLine(locale, cart.id, line.id, {
        quantity: line.quantity,
        metadata: { ...line.metadata, [PREVIOUS_PRICE]: line.unit_price },
      });
    } catch (error) {
      // The line shows its stock problem; its price follows when the quantity is mended.
      if (!isInsufficientInventory(error)) throw error;
    }
  }
  return (await fetchCart(locale, cart.id)) ?? cart;
}
