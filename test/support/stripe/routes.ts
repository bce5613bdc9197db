import { type Json, noSuch } from "./answer.ts";
import { itemsOf, textsOf } from "./form.ts";
import * as intents from "./intents.ts";
import { createRefund, disputeOf, refundOf } from "./refunds.ts";
import type { Store } from "./store.ts";

export type Call = { store: Store; id: string; parameters: Json };
type Handler = (call: Call) => Json;

const ROUTES: Record<string, Handler> = {
  "POST /payment_intents": ({ store, parameters }) => intents.createIntent(store, parameters),
  "GET /payment_intents/:id": ({ store, id }) => intents.intentOf(store, id),
  "POST /payment_intents/:id": ({ store, id, parameters }) =>
    intents.updateIntent(store, id, parameters),
  "POST /payment_intents/:id/confirm": ({ store, id, parameters }) =>
    intents.confirmIntent(store, id, parameters),
  "POST /payment_intents/:id/capture": ({ store, id }) => intents.captureIntent(store, id),
  "POST /payment_intents/:id/cancel": ({ store, id }) => intents.cancelIntent(store, id),
  "POST /refunds": ({ store, parameters }) => createRefund(store, parameters),
  "GET /refunds": ({ store, parameters }) =>
    page("/v1/refunds", refundsOf(store, parameters), parameters),
  "GET /refunds/:id": ({ store, id }) => refundOf(store, id),
  "GET /disputes/:id": ({ store, id }) => disputeOf(store, id),
  "GET /events": ({ store, parameters }) =>
    page("/v1/events", eventsOf(store, parameters), parameters),
  "GET /events/:id": ({ store, id }) => {
    const event = store.events.find((one) => one.id === id);
    if (event) return event;
    throw noSuch("event", id, "id");
  },
};

/** With a publishable key and an intent's client secret, as Stripe.js asks. */
const FOR_BROWSERS = ["GET /payment_intents/:id", "POST /payment_intents/:id/confirm"];

/** Who answers a request, and the id in its path. */
export function routeOf(method: string, path: string) {
  const [version, first = "", id = "", ...rest] = path.split("/").filter(Boolean);
  if (version !== "v1") return null;
  const pattern = ["", first, ...(id === "" ? [] : [":id"]), ...rest].join("/");
  const name = `${method} ${pattern}`;
  const handler = ROUTES[name];
  return handler ? { id, handler, isForBrowsers: FOR_BROWSERS.includes(name) } : null;
}

function refundsOf(store: Store, { payment_intent }: Json): { id: string }[] {
  const all = [...store.refunds.values()].reverse();
  return all.filter(
    (refund) => payment_intent === undefined || refund.payment_intent === payment_intent,
  );
}

function eventsOf(store: Store, { types, created }: Json): { id: string }[] {
  const wanted = itemsOf(types);
  const since = Number(textsOf(created).gte ?? 0);
  return store.events
    .filter(
      (event) => event.created >= since && (wanted.length === 0 || wanted.includes(event.type)),
    )
    .reverse();
}

/** A list, the newest first, as https://docs.stripe.com/api/pagination describes it. */
function page(url: string, rows: { id: string }[], { limit, starting_after }: Json): Json {
  const from =
    starting_after === undefined ? 0 : rows.findIndex(({ id }) => id === starting_after) + 1;
  const to = from + Number(limit ?? 10);
  return { object: "list", url, data: rows.slice(from, to), has_more: to < rows.length };
}
