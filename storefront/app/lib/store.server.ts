import type { Language } from "~/i18n/language";

import { getEnv } from "./env.server";

/** The languages as Medusa names them. */
export type Locale = "vi-VN" | "en-US";

const LOCALES: Record<Language, Locale> = { vi: "vi-VN", en: "en-US" };

/** The locale that Medusa answers in for a page's language. */
export function localeOf(language: Language): Locale {
  return LOCALES[language];
}

/** The backend refused: `status` is its HTTP status, `type` and `code` are Medusa's words for why. */
export class StoreError extends Error {
  constructor(
    readonly status: number,
    readonly type: string | null,
    readonly code: string | null,
    message: string,
  ) {
    super(message);
    this.name = "StoreError";
  }
}

/** What a page answers with while the backend is down; the cause goes to the log only. */
function unavailable(path: string, cause: unknown): Response {
  const reason = cause instanceof Error ? cause.message : String(cause);
  console.error(`The backend did not answer ${path}: ${reason}`);
  return new Response(null, { status: 503, headers: { "Retry-After": "30" } });
}

export interface StoreRequest {
  method?: "GET" | "POST" | "DELETE";
  /** Undefined and empty values are left out. */
  query?: Record<string, string | number | undefined>;
  body?: unknown;
  timeoutMs?: number;
  /** Address of the visitor, for calls that the backend counts per visitor. */
  clientAddress?: string;
  /** The session of the customer who calls. */
  token?: string | null;
}

const READ_TIMEOUT_MS = 5_000;
/** Placing an order takes several calls within Medusa; cutting it off would leave people unsure. */
const WRITE_TIMEOUT_MS = 20_000;

/**
 * Calls the backend's store API and gives its JSON. Throws StoreError when the backend refuses (4xx)
 * and a Response with status 503, which becomes the page "backend down", when it fails (5xx), cannot be
 * reached or takes too long.
 */
export async function storeFetch<Answer>(
  locale: Locale,
  path: string,
  { method = "GET", query, body, timeoutMs, clientAddress, token }: StoreRequest = {},
): Promise<Answer> {
  const { backendUrl, publishableKey } = getEnv();
  const url = new URL(path, `${backendUrl}/`);
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== "") url.searchParams.set(name, String(value));
  }
  const headers: Record<string, string> = {
    accept: "application/json",
    "x-publishable-api-key": publishableKey,
    "x-medusa-locale": locale,
  };
  if (token) headers.authorization = `Bearer ${token}`;
  if (clientAddress) headers["x-forwarded-for"] = clientAddress;
  if (body !== undefined) headers["content-type"] = "application/json";
  const limit = timeoutMs ?? (method === "GET" ? READ_TIMEOUT_MS : WRITE_TIMEOUT_MS);
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(url, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(limit),
    });
    answer = await response.json();
  } catch (cause) {
    throw unavailable(url.pathname, cause);
  }
  if (response.ok) return answer as Answer;
  const error = (answer ?? {}) as { type?: string; code?: string; message?: string };
  const message = error.message ?? `The backend answered ${response.status}`;
  if (response.status >= 500) throw unavailable(url.pathname, message);
  throw new StoreError(response.status, error.type ?? null, error.code ?? null, message);
}
