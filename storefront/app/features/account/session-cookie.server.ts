import { createCookie } from "@remix-run/node";

import { cookieOptions } from "~/lib/cookies.server";

/** As long as the backend's token stands; a changed password ends it sooner. */
const THIRTY_DAYS_SECONDS = 30 * 24 * 60 * 60;
/** A little longer than a code is good for. */
const TWENTY_MINUTES_SECONDS = 20 * 60;
const sessionCookie = createCookie("account", cookieOptions(THIRTY_DAYS_SECONDS));
const phoneCookie = createCookie("account_phone", cookieOptions(TWENTY_MINUTES_SECONDS));

const isSecure = (request: Request) => new URL(request.url).protocol === "https:";

/** The token of the signed-in visitor's session; null for a guest. Asks no backend. */
export async function readSession(request: Request): Promise<string | null> {
  const value: unknown = await sessionCookie.parse(request.headers.get("Cookie"));
  return typeof value === "string" && value !== "" ? value : null;
}

/** A Set-Cookie value that keeps the session, or ends it when the token is null. */
export function writeSession(request: Request, token: string | null): Promise<string> {
  const secure = isSecure(request);
  return token === null
    ? sessionCookie.serialize("", { secure, maxAge: 0 })
    : sessionCookie.serialize(token, { secure });
}

/** A registration that this browser began: without its id the code that came is of no use. */
export type BegunRegistration = { phone: string; registration: string };

async function readCookie(request: Request): Promise<Partial<BegunRegistration>> {
  const value: unknown = await phoneCookie.parse(request.headers.get("Cookie"));
  return typeof value === "object" && value !== null ? value : {};
}

/** The number that a code was just sent to; empty when there is none. */
export async function readPhone(request: Request): Promise<string> {
  return (await readCookie(request)).phone ?? "";
}

/** The registration that a code was just sent for; null when this browser began none. */
export async function readRegistration(request: Request): Promise<BegunRegistration | null> {
  const { phone, registration } = await readCookie(request);
  return phone && registration ? { phone, registration } : null;
}

/** A Set-Cookie value by which the next page knows where the code went. */
export function writePhone(request: Request, phone: string): Promise<string> {
  return phoneCookie.serialize({ phone }, { secure: isSecure(request) });
}

/** A Set-Cookie value that binds the registration to this browser. */
export function writeRegistration(request: Request, begun: BegunRegistration): Promise<string> {
  return phoneCookie.serialize(begun, { secure: isSecure(request) });
}
