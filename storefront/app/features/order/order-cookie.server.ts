import { createCookie } from "@remix-run/node";

import { cookieOptions } from "~/lib/cookies.server";

/** An order this browser may see in full: it placed it (then with the cart it came from) or looked it up. */
export type KnownOrder = { id: string; cartId: string | null };

const HALF_A_YEAR_SECONDS = 180 * 24 * 60 * 60;
const MAX_KNOWN_ORDERS = 12;
const orderCookie = createCookie("orders", cookieOptions(HALF_A_YEAR_SECONDS));

/** The orders in this browser's signed list, newest first. */
export async function readKnownOrders(request: Request): Promise<KnownOrder[]> {
  const value: unknown = await orderCookie.parse(request.headers.get("Cookie"));
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    if (!Array.isArray(entry) || typeof entry[0] !== "string") return [];
    return [{ id: entry[0], cartId: typeof entry[1] === "string" ? entry[1] : null }];
  });
}

/** A Set-Cookie value after which this browser may see no order any more. */
export const forgetOrders = (request: Request): Promise<string> =>
  orderCookie.serialize("", {
    secure: new URL(request.url).protocol === "https:",
    maxAge: 0,
  });

/** A Set-Cookie value with the order added at the front of the list. */
export async function rememberOrder(request: Request, order: KnownOrder): Promise<string> {
  const known = await readKnownOrders(request);
  const before = known.find((entry) => entry.id === order.id);
  const list = [
    { id: order.id, cartId: order.cartId ?? before?.cartId ?? null },
    ...known.filter((entry) => entry.id !== order.id),
  ].slice(0, MAX_KNOWN_ORDERS);
  return orderCookie.serialize(
    list.map((entry) => [entry.id, entry.cartId]),
    { secure: new URL(request.url).protocol === "https:" },
  );
}
