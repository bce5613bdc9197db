import { readCartReference, writeCartReference } from "~/features/cart/cart-cookie.server";
import { logFailure } from "~/features/cart/log-failure.server";
import { fetchCart } from "~/features/cart/store-cart.server";
import { storeFetch, type Locale } from "~/lib/store.server";

/** Gives the cart to the customer, unless it is theirs already; its order will be theirs. */
export async function giveCart(locale: Locale, cartId: string, token: string): Promise<void> {
  await storeFetch(locale, `/store/carts/${encodeURIComponent(cartId)}/customer`, {
    method: "POST",
    query: { fields: "id" },
    token,
  });
}

/**
 * Moves this browser's cart into the account, or, without one, takes up the cart that the account was
 * filling elsewhere: then a Set-Cookie value. Never throws: signing in works without a cart.
 */
export async function joinCart(
  request: Request,
  locale: Locale,
  token: string,
): Promise<string | null> {
  try {
    const reference = await readCartReference(request);
    if (reference && reference.count > 0) {
      await giveCart(locale, reference.id, token);
      return null;
    }
    const { open_cart_id: cartId } = await storeFetch<{ open_cart_id: string | null }>(
      locale,
      "/store/ocop/account",
      { token },
    );
    const cart = cartId && (await fetchCart(locale, cartId));
    if (!cart || cart.completed_at) return null;
    const count = cart.items.reduce((sum, line) => sum + line.quantity, 0);
    return count > 0 ? await writeCartReference(request, { id: cart.id, count }) : null;
  } catch (error) {
    logFailure("Moving the cart into the account failed:", error);
    return null;
  }
}
