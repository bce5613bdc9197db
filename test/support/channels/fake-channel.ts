import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { FakeShop, type Body } from "./fake-shop.ts";
import { seeded } from "./random.ts";

/** Ways in which a call goes wrong. */
export const FAULTS = [
  /** 429 with `Retry-After: 0`. */
  "limited",
  /** 500, nothing was done. */
  "down",
  /** The connection breaks before anything was done. */
  "lost",
  /** It is done, but the connection breaks before the answer. */
  "lost_after",
  /** It is done only after whoever asked has given up. */
  "late",
  /** 401, though the token should hold. */
  "expired",
  /** Some items of the call are put off, the others go through. */
  "partial",
] as const;
export type Fault = (typeof FAULTS)[number];

export type FakeChannel = Awaited<ReturnType<typeof startFakeChannel>>;

type Options = {
  /** What the channel allows; more is answered 429 and counted. */
  limits?: { requestsPerSecond: number; burst: number };
  /** Time that each call takes. */
  latencyMilliseconds?: number;
  /** How long after the caller has given up a late call is carried out. */
  lateMilliseconds?: number;
};

/** Requests reach a server less evenly than they are due, on a busy machine above all. */
const JITTER_SECONDS = 0.3;

async function bodyOf(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString("utf8") || "{}") as Body;
}

function answer(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

/**
 * A sales channel on this machine that keeps items in memory and goes wrong when it is told to: it makes
 * an item whenever it is asked to, also a second one under the same code, and says so afterwards.
 */
export async function startFakeChannel({
  limits,
  latencyMilliseconds = 0,
  lateMilliseconds = 200,
}: Options = {}) {
  const shop = new FakeShop();
  const calls: { path: string; at: number; count: number }[] = [];
  let nextFault: (path: string) => Fault | null = () => null;
  const most = limits ? limits.burst + limits.requestsPerSecond * JITTER_SECONDS : 0;
  let allowance = most;
  let allowanceAt = performance.now();
  let overLimit = 0;

  function isOver(): boolean {
    if (!limits) return false;
    const now = performance.now();
    const come = ((now - allowanceAt) / 1000) * limits.requestsPerSecond;
    allowance = Math.min(most, allowance + come);
    allowanceAt = now;
    if (allowance < 1) return true;
    allowance -= 1;
    return false;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname: path } = new URL(`http://x${request.url ?? ""}`);
    const body = await bodyOf(request);
    if (path === "/token") {
      const tokens = shop.exchange(body);
      answer(response, tokens ? 200 : 401, tokens);
      return;
    }
    const items = (body.items ?? body.remoteIds ?? []) as unknown[];
    calls.push({ path, at: performance.now(), count: items.length });
    if (isOver()) {
      overLimit += 1;
      answer(response, 429, {}, { "retry-after": "1" });
      return;
    }
    const fault = nextFault(path);
    const token = (request.headers.authorization ?? "").replace("Bearer ", "");
    if (fault === "expired") shop.endToken(token);
    if (!shop.isSignedIn(token)) {
      answer(response, 401, {});
      return;
    }
    if (fault === "limited") answer(response, 429, {}, { "retry-after": "0" });
    else if (fault === "down") answer(response, 500, {});
    else if (fault === "lost") request.socket.destroy();
    else if (fault === "late") {
      request.socket.destroy();
      setTimeout(() => shop.carryOut(path, body), lateMilliseconds);
    } else {
      const done = shop.carryOut(path, body, { isPartial: fault === "partial" });
      if (fault === "lost_after") request.socket.destroy();
      else {
        setTimeout(
          () => answer(response, done === undefined ? 400 : 200, done),
          latencyMilliseconds,
        );
      }
    }
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    shop,
    calls,
    overLimit: () => overLimit,
    /** Goes wrong at random with a probability from 0 to 1, the same for the same seed. */
    failAtRandom(rate: number, seed: number, kinds: readonly Fault[] = FAULTS): void {
      const random = seeded(seed);
      nextFault = () => {
        if (random() >= rate) return null;
        return kinds[Math.floor(random() * kinds.length)] ?? null;
      };
    },
    /** The next calls of a path go wrong so, one after the other. */
    failNext(path: string, ...faults: Fault[]): void {
      nextFault = (asked) => (asked === path ? (faults.shift() ?? null) : null);
    },
    behave(): void {
      nextFault = () => null;
    },
    async stop(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
