import { ChannelFault } from "../../contract/result";
import { readLimited } from "./read-limited";

export type ChannelCall = {
  method: "GET" | "POST" | "PUT" | "DELETE";
  url: URL;
  headers?: Record<string, string>;
  /** A text is sent byte by byte as it was signed. */
  body?: string | FormData;
  /** Whether the channel changes something: then nobody knows what a lost answer would have said. */
  writes: boolean;
  signal?: AbortSignal;
};

/** An answer whose body is JSON; a channel says in it what it means by a status of 4xx. */
export type ChannelAnswer = { status: number; json: unknown };

const TIMEOUT_MILLISECONDS = 15_000;
const MAX_ANSWER_BYTES = 4 * 1024 * 1024;
const MAX_RETRY_AFTER_SECONDS = 86_400;

/** Said before a request leaves: the channel has seen nothing of it. */
const NEVER_SENT = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/**
 * Calls a channel once: with a time-out, without following redirects, and reading no more than
 * MAX_ANSWER_BYTES. Messages name the path and never the query, which carries tokens.
 * @throws ChannelFault
 */
export async function callChannel(call: ChannelCall): Promise<ChannelAnswer> {
  const response = await send(call);
  const { status } = response;
  if (status === 429) {
    await response.body?.cancel();
    throw fault(call, "rate_limited", status, retryAfterSeconds(response.headers));
  }
  if (status >= 500) {
    await response.body?.cancel();
    // A gateway says these of a server behind it that may have done the work.
    const unknown = call.writes && (status === 502 || status === 504);
    throw fault(
      call,
      unknown ? "outcome_unknown" : "channel_down",
      status,
      retryAfterSeconds(response.headers),
    );
  }
  if (status >= 300 && status < 400) {
    await response.body?.cancel();
    throw fault(call, "bad_request", "a redirect, which is not followed");
  }
  try {
    const body = await readLimited(response, MAX_ANSWER_BYTES);
    return { status, json: JSON.parse(body?.toString("utf8") ?? "") as unknown };
  } catch {
    if (status >= 400) throw fault(call, "bad_request", status);
    throw lostAnswer(call, "an answer that cannot be read");
  }
}

async function send({ method, url, headers, body, signal, ...call }: ChannelCall) {
  const timeout = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
  try {
    return await fetch(url, {
      method,
      headers,
      body,
      redirect: "manual",
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
  } catch (error) {
    const described = { ...call, method, url };
    const code = codeOf(error);
    if (NEVER_SENT.has(code)) throw fault(described, "channel_down", code);
    throw lostAnswer(described, timeout.aborted ? "a time-out" : code);
  }
}

/** A call whose answer did not arrive whole; one that only asks changed nothing and may be asked again. */
export function lostAnswer(call: Pick<ChannelCall, "method" | "url" | "writes">, why: string) {
  return fault(call, call.writes ? "outcome_unknown" : "channel_down", why);
}

function fault(
  { method, url }: Pick<ChannelCall, "method" | "url">,
  kind: ChannelFault["kind"],
  why: string | number,
  retryAfter: number | null = null,
): ChannelFault {
  return new ChannelFault(kind, `${method} ${url.pathname}: ${why}`, retryAfter);
}

/** Seconds of a `Retry-After`, which is a number of seconds or a date. */
function retryAfterSeconds(headers: Headers): number | null {
  const value = headers.get("retry-after");
  if (value === null) return null;
  const seconds = /^\d+$/.test(value)
    ? Number(value)
    : Math.ceil((Date.parse(value) - Date.now()) / 1000);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), MAX_RETRY_AFTER_SECONDS) : null;
}

/** The system's or the client's code of a failed request: node hides it one level down. */
function codeOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Error && "code" in cause ? cause.code : null;
  return typeof code === "string" ? code : "a connection that broke";
}
