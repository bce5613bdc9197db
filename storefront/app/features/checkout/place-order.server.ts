import { storeFetch, StoreError, type Locale } from "~/lib/store.server";

import { giveCart } from "../account/cart-of-account.server";
import { fetchCart, isInsufficientInventory, setDelivery } from "../cart/store-cart.server";
import type { CardCharge } from "../card-payment/use-card-payment";
import { fetchCardPayment, isUnderWay } from "../card-payment/card-payment.server";
import { logFailure } from "../cart/log-failure.server";
import { providerOf } from "../payment/payment-method";
import type { CheckoutData } from "./validate";

export type PlaceOrderInput = {
  cartId: string;
  /** The total that stood on the button, in đồng; a higher one is never charged, a card no other. */
  shownTotalVnd: number;
  data: CheckoutData;
  ageConfirmed: boolean;
  /** The session of a customer, who the order will belong to; null for a guest. */
  token: string | null;
};

export type PlaceOrderResult =
  | { kind: "placed"; orderId: string; cartId: string }
  /** The cart is ready: the buyer's browser charges the card. */
  | ({ kind: "charge" } & CardCharge)
  /** A card was charged, or its bank is about to: nothing else may be paid for the cart. */
  | { kind: "under_way"; cartId: string }
  | { kind: "stock" }
  | { kind: "price"; beforeVnd: number; nowVnd: number }
  | { kind: "empty" }
  | { kind: "failed" };

const CONFLICT_ATTEMPTS = 10;
const CONFLICT_PAUSE_MS = 500;

const inFlight = new Map<string, Promise<PlaceOrderResult>>();

/**
 * Turns the cart into one order, however often it is asked: the same cart in flight shares its result,
 * and an ordered cart gives its order again. Never throws.
 */
export function placeOrder(locale: Locale, input: PlaceOrderInput): Promise<PlaceOrderResult> {
  const running = inFlight.get(input.cartId);
  if (running) return running;
  const placing = place(locale, input)
    .catch(failureOf)
    .finally(() => inFlight.delete(input.cartId));
  inFlight.set(input.cartId, placing);
  return placing;
}

function failureOf(error: unknown): PlaceOrderResult {
  if (isInsufficientInventory(error)) return { kind: "stock" };
  logFailure("Placing an order failed:", error);
  return { kind: "failed" };
}

/** Makes the order of a cart whose card was charged; asks once, for a page that asks again. */
export function placePaidOrder(locale: Locale, cartId: string): Promise<PlaceOrderResult> {
  return complete(locale, cartId, 1).catch(failureOf);
}

/** The order that was made from the cart, or `empty` when it was never ordered. */
export async function findOrderOfCart(locale: Locale, cartId: string): Promise<PlaceOrderResult> {
  const cart = await fetchCart(locale, cartId);
  return cart?.completed_at ? complete(locale, cartId) : { kind: "empty" };
}

async function place(locale: Locale, input: PlaceOrderInput): Promise<PlaceOrderResult> {
  const before = await fetchCart(locale, input.cartId);
  if (!before) return { kind: "empty" };
  if (before.completed_at) return complete(locale, input.cartId);
  if (before.items.length === 0) return { kind: "empty" };
  if (isUnderWay(await fetchCardPayment(locale, input.cartId))) {
    return { kind: "under_way", cartId: input.cartId };
  }

  try {
    if (input.token !== null) await joinAccount(locale, input.cartId, input.token);
    await prepare(locale, input);
    const { total } = (await fetchCart(locale, input.cartId)) ?? before;
    const isByCard = input.data.payment === "card";
    if (total > input.shownTotalVnd || (isByCard && total !== input.shownTotalVnd)) {
      return { kind: "price", beforeVnd: input.shownTotalVnd, nowVnd: total };
    }
    await setEmail(locale, input);
    if (isByCard) return await openCard(locale, input);
    await openPayment(locale, input);
  } catch (error) {
    // Another server may have completed the cart in between: then its order is the answer.
    const now = await fetchCart(locale, input.cartId);
    if (!now?.completed_at) throw error;
  }
  return complete(locale, input.cartId);
}

/** A session that ended a moment ago must not keep anybody from ordering: as a guest, then. */
async function joinAccount(locale: Locale, cartId: string, token: string): Promise<void> {
  try {
    await giveCart(locale, cartId, token);
  } catch (error) {
    if (!(error instanceof StoreError && error.status === 401)) throw error;
  }
}

async function prepare(locale: Locale, { cartId, data, ageConfirmed }: PlaceOrderInput) {
  const address = {
    first_name: data.fullName,
    last_name: "",
    phone: data.phone,
    address_1: data.street,
    city: data.commune.fullName,
    province: data.province.name,
    country_code: "vn",
    metadata: { province_code: data.province.code, commune_code: data.commune.code },
  };
  await storeFetch(locale, `/store/carts/${cartId}`, {
    method: "POST",
    query: { fields: "id" },
    body: {
      locale,
      shipping_address: address,
      billing_address: address,
      metadata: {
        note: data.note,
        age_confirmed: ageConfirmed,
        invoice_request: data.invoice,
      },
    },
  });
  await setDelivery(locale, cartId);
}

/**
 * Medusa takes an order without an e-mail, so none is made up. It is set last of all because Medusa
 * cannot take it off a cart again when a later attempt leaves it out.
 */
async function setEmail(locale: Locale, { cartId, data }: PlaceOrderInput): Promise<void> {
  if (!data.email) return;
  await storeFetch(locale, `/store/carts/${cartId}`, {
    method: "POST",
    query: { fields: "id" },
    body: { email: data.email },
  });
}

async function openPayment(locale: Locale, { cartId, data }: PlaceOrderInput): Promise<void> {
  const { payment_collection } = await storeFetch<{ payment_collection: { id: string } }>(
    locale,
    "/store/payment-collections",
    { method: "POST", query: { fields: "id" }, body: { cart_id: cartId } },
  );
  await storeFetch(locale, `/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    method: "POST",
    query: { fields: "id" },
    body: { provider_id: providerOf(data.payment) },
  });
}

/** The card payment for exactly what the button said; one that a declined card left is used again. */
async function openCard(locale: Locale, input: PlaceOrderInput): Promise<PlaceOrderResult> {
  const { cartId, shownTotalVnd } = input;
  let payment = await fetchCardPayment(locale, cartId);
  if (!payment?.client_secret || payment.amount_vnd !== shownTotalVnd) {
    await openPayment(locale, input);
    payment = await fetchCardPayment(locale, cartId);
  }
  if (payment?.amount_vnd && payment.amount_vnd !== shownTotalVnd) {
    return { kind: "price", beforeVnd: shownTotalVnd, nowVnd: payment.amount_vnd };
  }
  if (!payment?.client_secret) return { kind: "failed" };
  return { kind: "charge", clientSecret: payment.client_secret, cartId };
}

type CompleteAnswer = { type: "order"; order: { id: string } } | { type: "cart" };

async function complete(
  locale: Locale,
  cartId: string,
  attempts = CONFLICT_ATTEMPTS,
): Promise<PlaceOrderResult> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await storeFetch<CompleteAnswer>(locale, `/store/carts/${cartId}/complete`, {
        method: "POST",
        query: { fields: "id" },
      });
      if (answer.type === "order") return { kind: "placed", orderId: answer.order.id, cartId };
      return { kind: "failed" };
    } catch (error) {
      const isBusy = error instanceof StoreError && error.status === 409;
      if (!isBusy || attempt >= attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, CONFLICT_PAUSE_MS));
    }
  }
}
