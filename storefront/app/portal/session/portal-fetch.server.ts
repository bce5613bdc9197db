import { redirect } from "@remix-run/node";

import { pathIn, pathWithoutLanguage, type Language } from "~/i18n/language";
import {
  localeOf,
  storeDownload,
  storeFetch,
  StoreError,
  type StoreRequest,
} from "~/lib/store.server";

import { readPortalSession, writePortalSession } from "./portal-cookie.server";

type PortalRequest = Omit<StoreRequest, "token">;

/** Sends somebody who is not signed in, or whose session is over, to sign in and back here afterwards. */
async function signInFirst(request: Request, language: Language): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const here = pathWithoutLanguage(pathname.replace(/\.data$/, "")) + search;
  const next = request.method === "GET" ? `?next=${encodeURIComponent(here)}` : "?ended";
  return redirect(pathIn(language, `/producer/sign-in${next}`), {
    headers: { "Set-Cookie": await writePortalSession(request, null) },
  });
}

async function asVisitor<Answer>(
  request: Request,
  language: Language,
  call: (token: string) => Promise<Answer>,
): Promise<Answer> {
  const token = await readPortalSession(request);
  if (token === null) throw await signInFirst(request, language);
  try {
    return await call(token);
  } catch (error) {
    if (error instanceof StoreError && error.status === 401) {
      throw await signInFirst(request, language);
    }
    throw error;
  }
}

/**
 * Calls the portal's API as the signed-in person and gives its JSON; throws the way to the sign-in page
 * otherwise, and else as `storeFetch` does.
 * @param path below the backend, such as `/producer/me`
 */
export function portalFetch<Answer>(
  request: Request,
  language: Language,
  path: string,
  options: PortalRequest = {},
): Promise<Answer> {
  return asVisitor(request, language, (token) =>
    storeFetch<Answer>(localeOf(language), path, { ...options, token }),
  );
}

/** As `portalFetch`, for a file: its answer is passed on to the browser as it comes. */
export function portalDownload(
  request: Request,
  language: Language,
  path: string,
  options: PortalRequest = {},
): Promise<Response> {
  return asVisitor(request, language, (token) =>
    storeDownload(localeOf(language), path, { ...options, token }),
  );
}
