import { createCookie } from "@remix-run/node";

import { cookieOptions } from "~/lib/cookies.server";

/** As long as the backend's token stands; signing out everywhere ends it sooner. */
const THIRTY_DAYS_SECONDS = 30 * 24 * 60 * 60;
const portalCookie = createCookie("portal", cookieOptions(THIRTY_DAYS_SECONDS));

/** The token of the visitor's session in the portal; null when nobody is signed in. Asks no backend. */
export async function readPortalSession(request: Request): Promise<string | null> {
  const value: unknown = await portalCookie.parse(request.headers.get("Cookie"));
  return typeof value === "string" && value !== "" ? value : null;
}

/** A Set-Cookie value that keeps the session, or ends it when the token is null. */
export function writePortalSession(request: Request, token: string | null): Promise<string> {
  const secure = new URL(request.url).protocol === "https:";
  return token === null
    ? portalCookie.serialize("", { secure, maxAge: 0 })
    : portalCookie.serialize(token, { secure });
}
