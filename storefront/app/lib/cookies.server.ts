import { getEnv } from "./env.server";

/**
 * The options of every cookie of the shop: signed, unreadable for scripts, not sent by other sites.
 * `secure` is set when it is written, from the address of the request.
 */
export function cookieOptions(maxAgeSeconds: number) {
  return {
    httpOnly: true,
    sameSite: "lax" as const,
    path: "/",
    maxAge: maxAgeSeconds,
    secrets: [getEnv().sessionSecret],
  };
}
