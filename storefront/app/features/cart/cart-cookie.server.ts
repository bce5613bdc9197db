import { createCookie } from "@remix-run/node";

import { cookieOptions } from "~/lib/cookies.server";

/** The visitor's cart and how many pieces it holds, so that the header needs no backend call. */
export type CartReference = { id: string; count: number };

const THIRTY_DAYS_SECONDS = 30 * 24 * 60 * 60;
const cartCookie = createCookie("cart", cookieOptions(THIRTY_DAYS_SECONDS));

/** The cart that the signed cookie names, or null when there is none or it was tampered with. */
export async function readCartReference(request: Request): Promise<CartReference | null> {
  const value: unknown = await cartCookie.parse(request.headers.get("Cookie"));
  if (typeof value !== "object" || value === null) return null;
  const { id, count } = value as Partial<Record<keyof CartReference, unknown>>;
  if (typeof id !== "string" || !/^cart_[0-9A-Za-z]{1,40}$/.test(id)) return null;
  return { id, count: Number.isSafeInteger(count) && Number(count) > 0 ? Number(count) : 0 };
}

/** A Set-Cookie value that keeps the cart, or forgets it when the reference is null. */
export function writeCartReference(
  request: Request,
  reference: CartReference | null,
): Promise<string> {
  const secure = new URL(request.url).protocol === "https:";
  return reference
    ? cartCookie.serialize(reference, { secure })
    : cartCookie.serialize("", { secure, maxAge: 0 });
}

/** Pieces in the visitor's cart for the header; 0 without a cart. Asks no backend. */
export async function getCartCount(request: Request): Promise<number> {
  return (await readCartReference(request))?.count ?? 0;
}
