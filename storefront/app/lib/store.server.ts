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
  method?: "GET" | "POST" | "PATCH" | "DELETE";
  /** Undefined and empty values are left out. */
  query?: Record<string, string | number | undefined>;
  /** Sent as JSON, or as a form with files when it is FormData. */
  body?: unknown;
  timeoutMs?: number;
  /** Address of the visitor, for calls that the backend counts per visitor. */
  clientAddress?: string;
  /** The session of the customer, or of the visitor of the portal, who calls. */
  token?: string | null;
  /** Versions of the file that the caller has; one of them again is answered with status 304. */
  ifNoneMatch?: string | null;
}

const READ_TIMEOUT_MS = 5_000;
/** Placing an order takes several calls within Medusa; cutting it off would leave people unsure. */
const WRITE_TIMEOUT_MS = 20_000;

async function send(
  locale: Locale,
  path: string,
  { method = "GET", query, body, timeoutMs, clientAddress, token, ifNoneMatch }: StoreRequest,
): Promise<Response> {
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
  if (ifNoneMatch) headers["if-none-match"] = ifNoneMatch;
  const isForm = body instanceof FormData;
  if (body !== undefined && !isForm) headers["content-type"] = "application/json";
  const limit = timeoutMs ?? (method === "GET" ? READ_TIMEOUT_MS : WRITE_TIMEOUT_MS);
  return fetch(url, {
    method,
    headers,
    body: isForm || body === undefined ? body : JSON.stringify(body),
    signal: AbortSignal.timeout(limit),
  });
}

function refusal(status: number, answer: unknown, path: string): StoreError | Response {
  const error = (answer ?? {}) as { type?: string; code?: string; message?: string };
  const message = error.message ?? `The backend answered ${status}`;
  if (status >= 500) return unavailable(path, message);
  return new StoreError(status, error.type ?? null, error.code ?? null, message);
}

/**
 * Calls the backend's API and gives its JSON. Throws StoreError when the backend refuses (4xx)
 * and a Response with status 503, which becomes the page "backend down", when it fails (5xx), cannot be
 * reached or takes too long.
 */
export async function storeFetch<Answer>(
  locale: Locale,
  path: string,
  options: StoreRequest = {},
): Promise<Answer> {
  let response: Response;
  let answer: unknown;
  try {
    response = await send(locale, path, options);
    answer = await response.json();
  } catch (cause) {
    throw unavailable(path, cause);
  }
  if (response.ok) return answer as Answer;
  throw refusal(response.status, answer, path);
}

/** Headers of a file that are the browser's to know. */
const FILE_HEADERS = [
  ...["content-type", "content-length", "content-disposition"],
  ...["cache-control", "etag", "last-modified", "link"],
];

/** As `storeFetch`, for a file: the answer to pass on, its body read as it comes. */
export async function storeDownload(
  locale: Locale,
  path: string,
  options: StoreRequest = {},
): Promise<Response> {
  let response: Response;
  try {
    response = await send(locale, path, { timeoutMs: WRITE_TIMEOUT_MS, ...options });
  } catch (cause) {
    throw unavailable(path, cause);
  }
  const isKnown = response.status === 304;
  if (!response.ok && !isKnown) {
    const answer: unknown = await response.json().catch(() => null);
    throw refusal(response.status, answer, path);
  }
  const headers = new Headers({ "X-Content-Type-Options": "nosniff" });
  for (const name of FILE_HEADERS) {
    const value = response.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(isKnown ? null : response.body, { status: response.status, headers });
}
