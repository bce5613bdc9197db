import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import Stripe from "stripe";
import { type Answer, invalidRequest, type Json, Refusal } from "./stripe/answer.ts";
import { itemsOf, readForm } from "./stripe/form.ts";
import { authenticate, confirmIntent, finishProcessing, intentOf } from "./stripe/intents.ts";
import { closeDispute, createRefund, failRefund, openDispute } from "./stripe/refunds.ts";
import { routeOf } from "./stripe/routes.ts";
import { Store, type StripeEvent } from "./stripe/store.ts";

export type RecordedRequest = {
  method: string;
  path: string;
  parameters: Json;
  key: string | null;
};

export type StripeStandIn = Awaited<ReturnType<typeof startStripeStandIn>>;

const SECRET_KEY = "sk_test_standin";
const PUBLISHABLE_KEY = "pk_test_standin";
const WEBHOOK_SECRET = "whsec_standin";

/**
 * A server that speaks as Stripe's API 2025-09-30 does (https://docs.stripe.com/api) as far as the
 * product uses it: payment intents, refunds, disputes, events, idempotency keys, errors and test
 * cards. It has no card form: `pay` does what Stripe.js does in the buyer's browser.
 */
export async function startStripeStandIn() {
  const store = new Store();
  const requests: RecordedRequest[] = [];
  /** What a key was used for first, and its answer. */
  const replays = new Map<string, { request: string; answer: Answer }>();
  let failing: { which: RegExp; answer: Answer } | null = null;

  async function answer(request: IncomingMessage): Promise<Answer> {
    const { method = "GET" } = request;
    const { pathname: path, search } = new URL(`http://x${request.url ?? ""}`);
    const text = method === "GET" ? search.slice(1) : await textOf(request);
    const parameters = readForm(text);
    const key = headerOf(request, "idempotency-key");
    requests.push({ method, path, parameters, key });
    const route = routeOf(method, path);
    if (route === null) throw invalidRequest(`Unrecognized request URL (${method}: ${path}).`);
    checkKey(request, parameters, route);
    if (failing?.which.test(`${method} ${path}`) === true) return failing.answer;
    const called = `${method} ${path} ${text}`;
    const known = method === "POST" && key !== null ? replays.get(key) : undefined;
    if (known) return replay(known, called);
    const given = respond(() => {
      const body = route.handler({ store, id: route.id, parameters });
      return expand(store, body, itemsOf(parameters.expand));
    });
    if (method === "POST" && key !== null) replays.set(key, { request: called, answer: given });
    return given;
  }

  const server = createServer((request, response) => {
    answer(request)
      .catch((error: unknown) => refusalOf(error))
      .then(
        (given) => send(response, given),
        (error: unknown) => response.destroy(error as Error),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const signer = new Stripe(SECRET_KEY);

  return {
    url,
    store,
    requests,
    /** What the backend is started with to reach the stand-in. */
    backendEnv: {
      STRIPE_SECRET_KEY: SECRET_KEY,
      STRIPE_PUBLISHABLE_KEY: PUBLISHABLE_KEY,
      STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
      STRIPE_API_HOST: url,
    },
    /** Answers, from now on, the requests whose "METHOD /path" matches with this; null ends it. */
    fail: (which: RegExp | null, given: Answer = RATE_LIMIT) => {
      failing = which === null ? null : { which, answer: given };
    },
    /** The buyer pays with a test card; says what the card form would show. */
    pay: (intentId: string, payment_method = "pm_card_visa"): Json => {
      const given = respond(() => confirmIntent(store, intentId, { payment_method }));
      return given.body;
    },
    authenticate: (intentId: string, succeeds: boolean) => authenticate(store, intentId, succeeds),
    finishProcessing: (intentId: string) => finishProcessing(store, intentId),
    /** Somebody refunds in Stripe's dashboard. */
    refundInDashboard: (intentId: string, amount?: number) =>
      createRefund(store, { payment_intent: intentId, amount }),
    failRefund: (id: string) => failRefund(store, id),
    openDispute: (intentId: string) => openDispute(store, intentId),
    closeDispute: (id: string, status: "won" | "lost") => closeDispute(store, id, status),
    /** Everything that happened to a payment, the oldest first. */
    eventsOf: (intentId: string): StripeEvent[] =>
      store.events.filter(
        ({ data: { object } }) => object.id === intentId || object.payment_intent === intentId,
      ),
    /** Sends an event as Stripe does, signed unless told otherwise. */
    deliver: (event: Json, to: string, { secret = WEBHOOK_SECRET, secondsAgo = 0 } = {}) => {
      const payload = JSON.stringify(event, null, 2);
      const signature = signer.webhooks.generateTestHeaderString({
        payload,
        secret,
        timestamp: Math.floor(Date.now() / 1000) - secondsAgo,
      });
      return fetch(`${to}/hooks/stripe`, {
        method: "POST",
        headers: { "content-type": "application/json", "stripe-signature": signature },
        body: payload,
      });
    },
    statusOf: (intentId: string): string => intentOf(store, intentId).status,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const RATE_LIMIT: Answer = {
  status: 429,
  body: {
    error: {
      type: "invalid_request_error",
      code: "rate_limit",
      message: "Request rate limit exceeded.",
    },
  },
};

function respond(work: () => Json): Answer {
  try {
    return { status: 200, body: structuredClone(work()) };
  } catch (error) {
    return structuredClone(refusalOf(error));
  }
}

function refusalOf(error: unknown): Answer {
  if (error instanceof Refusal) return { status: error.status, body: { error: error.error } };
  throw error;
}

function replay({ request, answer }: { request: string; answer: Answer }, called: string): Answer {
  if (request === called) return { ...answer, headers: { "idempotent-replayed": "true" } };
  throw new Refusal(400, {
    type: "idempotency_error",
    message:
      "Keys for idempotent requests can only be used with the same parameters they were first used with.",
  });
}

/** Puts the charge in the place of its id, where the request wants it. */
function expand(store: Store, body: Json, fields: string[]): Json {
  const charge = store.charges.get(String(body.latest_charge));
  return fields.includes("latest_charge") && charge ? { ...body, latest_charge: charge } : body;
}

function headerOf(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name];
  return typeof value === "string" ? value : null;
}

function checkKey(
  request: IncomingMessage,
  parameters: Json,
  route: { id: string; isForBrowsers: boolean },
): void {
  const bearer = headerOf(request, "authorization")?.replace("Bearer ", "");
  if (bearer === SECRET_KEY) return;
  const isBrowser = (bearer ?? parameters.key) === PUBLISHABLE_KEY && route.isForBrowsers;
  if (isBrowser && parameters.client_secret === `${route.id}_secret_standin`) return;
  throw new Refusal(401, {
    type: "invalid_request_error",
    message: "Invalid API Key provided.",
  });
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  response.writeHead(status, {
    "content-type": "application/json",
    // Stripe.js asks from the shop's page.
    "access-control-allow-origin": "*",
    ...headers,
  });
  response.end(JSON.stringify(body));
}
