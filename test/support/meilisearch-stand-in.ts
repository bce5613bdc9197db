import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { type Answer, errorBody, Refusal } from "./meilisearch/answer.ts";
import { routeOf } from "./meilisearch/routes.ts";
import { Store } from "./meilisearch/store.ts";

export type RecordedRequest = {
  method: string;
  path: string;
  query: string;
  headers: IncomingHttpHeaders;
  body: unknown;
};

/** What goes wrong with a request: it is late, answered otherwise, or its connection is cut. */
export type Fault = { delayMs?: number; answer?: Answer; cut?: boolean };

export type StandIn = {
  url: string;
  /** May do everything. */
  masterKey: string;
  /** May only search. */
  searchKey: string;
  /** The requests that came, the oldest first. */
  requests: RecordedRequest[];
  store: Store;
  /** Goes wrong, from now on, with the requests whose "METHOD /path" matches; null ends it. */
  fail: (which: RegExp | null, fault?: Fault) => void;
  close: () => Promise<void>;
};

/**
 * A server that speaks as Meilisearch 1.50 does (https://www.meilisearch.com/docs/reference/api),
 * for tests of how we speak with it. It never ranks: what is relevant only a real one can say.
 */
export async function startMeilisearchStandIn(): Promise<StandIn> {
  const masterKey = "stand-in-master-key";
  const searchKey = "stand-in-search-key";
  const store = new Store();
  const requests: RecordedRequest[] = [];
  let failing: { which: RegExp; fault: Fault } | null = null;

  async function answer(request: IncomingMessage): Promise<Answer | null> {
    const { method = "GET", headers } = request;
    const { pathname: path, search: query, searchParams } = new URL(`http://x${request.url ?? ""}`);
    const text = await textOf(request);
    const body: unknown = text === "" ? undefined : JSON.parse(text);
    requests.push({ method, path, query, headers, body });
    const fault = failing?.which.test(`${method} ${path}`) === true ? failing.fault : {};
    if (fault.delayMs !== undefined) await pause(fault.delayMs);
    if (fault.cut === true) return null;
    if (fault.answer !== undefined) return fault.answer;
    if (path === "/health") return { status: 200, body: { status: "available" } };
    const found = routeOf(method, path);
    if (found === null) return { status: 404 };
    checkKey(headers.authorization, found.route.action, masterKey, searchKey);
    return found.route.answer({ store, uid: found.uid, query: searchParams, body });
  }

  const server = createServer((request, response) => {
    answer(request)
      .catch((error: unknown) => {
        if (error instanceof Refusal) return { status: error.status, body: errorBody(error) };
        throw error;
      })
      .then(
        (given) => (given === null ? request.socket.destroy() : send(response, given)),
        (error: unknown) => response.destroy(error as Error),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    masterKey,
    searchKey,
    requests,
    store,
    fail: (which, fault = {}) => {
      failing = which === null ? null : { which, fault };
    },
    close: async () => {
      store.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function checkKey(header: string | undefined, action: string, master: string, search: string) {
  if (header?.startsWith("Bearer ") !== true) {
    const message =
      "The Authorization header is missing. It must use the bearer authorization method.";
    throw new Refusal(401, "missing_authorization_header", message, "auth");
  }
  const key = header.slice("Bearer ".length);
  if (key === master || (key === search && action === "search")) return;
  throw new Refusal(403, "invalid_api_key", "The provided API key is invalid.", "auth");
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(body === undefined || typeof body === "string" ? body : JSON.stringify(body));
}
