import { redirect } from "@remix-run/node";

import { pathIn, pathWithoutLanguage, type Language } from "~/i18n/language";
import { localeOf, storeFetch, StoreError, type StoreRequest } from "~/lib/store.server";

import { readSession, writeSession } from "./session-cookie.server";

/** Sends a guest, or somebody whose session is over, to sign in and back here afterwards. */
async function signInFirst(request: Request, language: Language): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const here = pathWithoutLanguage(pathname.replace(/\.data$/, "")) + search;
  const to = `/account/sign-in?next=${encodeURIComponent(here)}`;
  return redirect(pathIn(language, to), {
    headers: { "Set-Cookie": await writeSession(request, null) },
  });
}

/** Throws the way to the sign-in page when nobody is signed in. */
export async function requireSession(request: Request, language: Language): Promise<string> {
  const token = await readSession(request);
  if (token === null) throw await signInFirst(request, language);
  return token;
}

/** Calls the store API as the signed-in customer; throws the way to the sign-in page otherwise. */
export async function accountFetch<Answer>(
  request: Request,
  language: Language,
  path: string,
  options: Omit<StoreRequest, "token"> = {},
): Promise<Answer> {
  const token = await requireSession(request, language);
  try {
    return await storeFetch<Answer>(localeOf(language), path, { ...options, token });
  } catch (error) {
    if (error instanceof StoreError && error.status === 401) {
      throw await signInFirst(request, language);
    }
    throw error;
  }
}
