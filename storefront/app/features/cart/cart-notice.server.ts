import { createCookie } from "@remix-run/node";

import { cookieOptions } from "~/lib/cookies.server";

import type { CartNotice } from "./cart-notice";

/**
 * Not cleared by being read: two quick changes load the page twice, and the answer that is thrown away
 * must not take the notice with it. The next change replaces it.
 */
const HALF_A_MINUTE_SECONDS = 30;
const noticeCookie = createCookie("cart_notice", cookieOptions(HALF_A_MINUTE_SECONDS));

/** A Set-Cookie value that tells the next cart page what just happened; null clears it. */
export function writeCartNotice(request: Request, notice: CartNotice | null): Promise<string> {
  const secure = new URL(request.url).protocol === "https:";
  return notice
    ? noticeCookie.serialize(notice, { secure })
    : noticeCookie.serialize("", { secure, maxAge: 0 });
}

export async function readCartNotice(request: Request): Promise<CartNotice | null> {
  const value: unknown = await noticeCookie.parse(request.headers.get("Cookie"));
  return typeof value === "object" && value !== null && "code" in value
    ? (value as CartNotice)
    : null;
}
