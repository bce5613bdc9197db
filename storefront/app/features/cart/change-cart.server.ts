import { storeFetch, StoreError, type Locale } from "~/lib/store.server";

import { readSession } from "../account/session-cookie.server";
import { fetchProduct, findOpenCart } from "./cart.server";
import { readCartReference, writeCartReference } from "./cart-cookie.server";
import { parseQuantity, type CartNotice } from "./cart-notice";
import type { SoldProduct } from "./cart-view";
import { inTurn } from "./in-turn";
import { logFailure } from "./log-failure.server";
import { wantedQuantity } from "./pending";
import {
  addLine,
  createCart,
  fetchCart,
  isInsufficientInventory,
  removeLine,
  updateLine,
} from "./store-cart.server";

/** What a change did; `setCookie` keeps the cart and its count in the browser. */
export type CartChange = {
  done: boolean;
  notice: CartNotice | null;
  count: number;
  setCookie: string | null;
};

const failed = (code: CartNotice["code"]): CartChange => ({
  done: false,
  notice: { code },
  count: 0,
  setCookie: null,
});

/** Adds `variant_id` × `quantity` of the form; takes what is left when there is less. Never throws. */
export async function addToCart(
  request: Request,
  locale: Locale,
  form: FormData,
): Promise<CartChange> {
  return takingTurns(request, () => add(request, locale, form));
}

/** Sets or removes the line `line_id`: `quantity`, moved by `step`; 0 removes. Never throws. */
export async function changeLine(
  request: Request,
  locale: Locale,
  form: FormData,
): Promise<CartChange> {
  return takingTurns(request, () => change(request, locale, form));
}

/** Quick clicks on one cart are done in their order; Medusa would refuse the second meanwhile. */
async function takingTurns(request: Request, task: () => Promise<CartChange>): Promise<CartChange> {
  const reference = await readCartReference(request);
  return reference ? inTurn(reference.id, task) : task();
}

async function add(request: Request, locale: Locale, form: FormData): Promise<CartChange> {
  const variantId = form.get("variant_id");
  const quantity = form.has("quantity") ? parseQuantity(form.get("quantity")) : 1;
  if (typeof variantId !== "string" || !/^variant_\w{1,40}$/.test(variantId) || !quantity) {
    return failed("choose");
  }
  try {
    const cart = (await findOpenCart(request, locale)) ?? {
      ...(await makeCart(request, locale)),
      items: [],
    };
    const inCart = cart.items.find((line) => line.variant_id === variantId);
    const notice = await addWhatIsLeft(locale, cart.id, variantId, quantity, inCart);
    return await settle(request, locale, cart.id, notice);
  } catch (error) {
    if (error instanceof StoreError && (error.status === 404 || error.status === 400)) {
      return failed("gone");
    }
    logFailure("Adding to the cart failed:", error);
    return failed("add_failed");
  }
}

/** A session that is over makes a guest's cart: adding to the cart works for everybody. */
async function makeCart(request: Request, locale: Locale): Promise<{ id: string }> {
  const token = await readSession(request);
  try {
    return await createCart(locale, token);
  } catch (error) {
    if (!(error instanceof StoreError && error.status === 401)) throw error;
    return createCart(locale, null);
  }
}

async function addWhatIsLeft(
  locale: Locale,
  cartId: string,
  variantId: string,
  quantity: number,
  inCart: { id: string; quantity: number } | undefined,
): Promise<CartNotice> {
  const product = await fetchProductOfVariant(locale, variantId);
  if (!product) return { code: "gone" };
  try {
    await addLine(locale, cartId, { variantId, quantity });
    return { code: "added", product: product.title };
  } catch (error) {
    if (!isInsufficientInventory(error)) throw error;
  }
  const variant = product.variants.find((candidate) => candidate.id === variantId);
  const available = variant?.available_quantity ?? 0;
  if (available <= 0) return { code: "sold_out", product: product.title };
  if (inCart) await updateLine(locale, cartId, inCart.id, { quantity: available });
  else await addLine(locale, cartId, { variantId, quantity: available });
  return { code: "added_part", product: product.title, count: available };
}

async function fetchProductOfVariant(
  locale: Locale,
  variantId: string,
): Promise<SoldProduct | null> {
  const { products } = await storeFetch<{ products: { handle: string }[] }>(
    locale,
    "/store/products",
    { query: { "variants[id]": variantId, fields: "handle" } },
  );
  return products[0] ? fetchProduct(locale, products[0].handle) : null;
}

async function change(request: Request, locale: Locale, form: FormData): Promise<CartChange> {
  try {
    const cart = await findOpenCart(request, locale);
    const line = cart?.items.find((candidate) => candidate.id === form.get("line_id"));
    // Gone already, in another window or by a second click: the page shows the cart as it is.
    if (!cart || !line) return { done: true, notice: null, count: 0, setCookie: null };
    const wanted = wantedQuantity(form, line.quantity);
    if (wanted === null) return failed("choose");
    if (wanted === 0) {
      await removeLine(locale, cart.id, line.id);
      const sold = await fetchProduct(locale, line.product_handle ?? "");
      const product = sold?.title ?? line.product_title ?? "";
      const undo = line.variant_id
        ? { undo: { variantId: line.variant_id, quantity: line.quantity } }
        : {};
      return await settle(request, locale, cart.id, { code: "removed", product, ...undo });
    }
    try {
      await updateLine(locale, cart.id, line.id, { quantity: wanted });
    } catch (error) {
      if (!isInsufficientInventory(error)) throw error;
      return await settle(request, locale, cart.id, await shortage(locale, line));
    }
    return await settle(request, locale, cart.id, null);
  } catch (error) {
    logFailure("Changing the cart failed:", error);
    return failed("change_failed");
  }
}

async function shortage(
  locale: Locale,
  line: { product_handle: string | null; product_title: string | null; variant_id: string | null },
): Promise<CartNotice> {
  const product = await fetchProduct(locale, line.product_handle ?? "");
  const variant = product?.variants.find((candidate) => candidate.id === line.variant_id);
  return {
    code: "not_enough",
    product: product?.title ?? line.product_title ?? "",
    count: variant?.available_quantity ?? 0,
  };
}

async function settle(
  request: Request,
  locale: Locale,
  cartId: string,
  notice: CartNotice | null,
): Promise<CartChange> {
  const cart = await fetchCart(locale, cartId);
  const count = cart?.items.reduce((sum, line) => sum + line.quantity, 0) ?? 0;
  return {
    done: notice?.code !== "sold_out" && notice?.code !== "gone",
    notice,
    count,
    setCookie: await writeCartReference(request, { id: cartId, count }),
  };
}
