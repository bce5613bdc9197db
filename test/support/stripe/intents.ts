import { invalidRequest, type Json, noSuch, Refusal } from "./answer.ts";
import { cardOf, type CardOutcome } from "./cards.ts";
import { itemsOf, textsOf } from "./form.ts";
import type { Intent, Store } from "./store.ts";

/** The states of https://docs.stripe.com/payments/paymentintents/lifecycle in which one may… */
const STATES = {
  update: ["requires_payment_method", "requires_confirmation", "requires_action"],
  confirm: ["requires_payment_method", "requires_confirmation", "requires_action"],
  cancel: [
    ...["requires_payment_method", "requires_confirmation", "requires_action"],
    ...["requires_capture", "processing"],
  ],
  capture: ["requires_capture"],
} as const;

export function intentOf(store: Store, id: string): Intent {
  const intent = store.intents.get(id);
  if (intent) return intent;
  throw noSuch("payment_intent", id, "intent");
}

function mustBeIn(intent: Intent, action: keyof typeof STATES): void {
  const states: readonly string[] = STATES[action];
  if (states.includes(intent.status)) return;
  throw invalidRequest(
    `You cannot ${action} this PaymentIntent because it has a status of ${intent.status}.`,
    { code: "payment_intent_unexpected_state", payment_intent: intent },
  );
}

function amountOf(body: Json): number {
  const amount = Number(body.amount);
  if (Number.isInteger(amount) && amount > 0) return amount;
  throw invalidRequest(`Invalid integer: ${String(body.amount)}`, {
    code: "parameter_invalid_integer",
    param: "amount",
  });
}

export function createIntent(store: Store, body: Json): Intent {
  const id = store.newId("pi");
  if (typeof body.currency !== "string") {
    throw invalidRequest("Missing required param: currency.", {
      code: "parameter_missing",
      param: "currency",
    });
  }
  const intent: Intent = {
    id,
    object: "payment_intent",
    amount: amountOf(body),
    amount_capturable: 0,
    amount_received: 0,
    capture_method: String(body.capture_method ?? "automatic"),
    client_secret: `${id}_secret_standin`,
    created: store.now(),
    currency: body.currency,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    metadata: textsOf(body.metadata),
    next_action: null,
    payment_method_types: itemsOf(body.payment_method_types),
    status: "requires_payment_method",
  };
  store.intents.set(id, intent);
  store.happen("payment_intent.created", intent);
  return intent;
}

export function updateIntent(store: Store, id: string, body: Json): Intent {
  const intent = intentOf(store, id);
  if (body.amount !== undefined) {
    mustBeIn(intent, "update");
    intent.amount = amountOf(body);
  }
  Object.assign(intent.metadata, textsOf(body.metadata));
  return intent;
}

/** Charges the card of a confirmed intent, or holds its money. */
function pay(store: Store, intent: Intent): void {
  const charge = {
    id: store.newId("ch"),
    object: "charge",
    amount: intent.amount,
    amount_refunded: 0,
    payment_intent: intent.id,
    refunded: false,
    created: store.now(),
    billing_details: { name: "Người Mua Mẫu", email: "nguoi-mua@mau.example" },
  };
  store.charges.set(charge.id, charge);
  Object.assign(intent, { latest_charge: charge.id, next_action: null, last_payment_error: null });
  if (intent.capture_method === "manual") {
    Object.assign(intent, { status: "requires_capture", amount_capturable: intent.amount });
    store.happen("payment_intent.amount_capturable_updated", intent);
    return;
  }
  receive(store, intent);
}

function receive(store: Store, intent: Intent): void {
  Object.assign(intent, {
    status: "succeeded",
    amount_received: intent.amount,
    amount_capturable: 0,
  });
  store.happen("payment_intent.succeeded", intent);
}

function fail(store: Store, intent: Intent, error: Json): void {
  Object.assign(intent, {
    status: "requires_payment_method",
    next_action: null,
    last_payment_error: error,
  });
  store.happen("payment_intent.payment_failed", intent);
}

function charge(store: Store, intent: Intent, outcome: CardOutcome): void {
  switch (outcome.kind) {
    case "succeeds":
      pay(store, intent);
      return;
    case "needs_authentication":
      intent.status = "requires_action";
      intent.next_action = { type: "use_stripe_sdk", use_stripe_sdk: { type: "three_d_secure" } };
      store.happen("payment_intent.requires_action", intent);
      return;
    case "is_processing":
      intent.status = "processing";
      store.happen("payment_intent.processing", intent);
      return;
    case "is_declined": {
      const { kind, ...error } = outcome;
      fail(store, intent, { type: "card_error", ...error });
      throw new Refusal(402, { type: "card_error", ...error, payment_intent: intent });
    }
  }
}

/** What Stripe.js asks for when the buyer presses "pay". */
export function confirmIntent(store: Store, id: string, body: Json): Intent {
  const intent = intentOf(store, id);
  mustBeIn(intent, "confirm");
  charge(store, intent, cardOf(body));
  return intent;
}

/** The buyer confirms with the bank (3-D Secure), or fails to. */
export function authenticate(store: Store, id: string, succeeds: boolean): Intent {
  const intent = intentOf(store, id);
  if (succeeds) pay(store, intent);
  else {
    fail(store, intent, {
      type: "card_error",
      code: "payment_intent_authentication_failure",
      message: "We are unable to authenticate your payment method.",
    });
  }
  return intent;
}

/** The bank comes to an end with a payment that it was processing. */
export function finishProcessing(store: Store, id: string): Intent {
  const intent = intentOf(store, id);
  pay(store, intent);
  return intent;
}

export function captureIntent(store: Store, id: string): Intent {
  const intent = intentOf(store, id);
  mustBeIn(intent, "capture");
  receive(store, intent);
  return intent;
}

export function cancelIntent(store: Store, id: string): Intent {
  const intent = intentOf(store, id);
  mustBeIn(intent, "cancel");
  Object.assign(intent, { status: "canceled", amount_capturable: 0, canceled_at: store.now() });
  store.happen("payment_intent.canceled", intent);
  return intent;
}
