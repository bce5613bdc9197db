import { getEnv } from "~/lib/env.server";
import { storeFetch, StoreError, type Locale } from "~/lib/store.server";

/** How a cart's card payment stands, as the backend tells it. */
export type CardPayment = {
  state: "none" | "open" | "needs_confirmation" | "processing" | "paid" | "returned" | "ordered";
  order_id: string | null;
  /** Whole đồng. */
  amount_vnd: number | null;
  client_secret: string | null;
  decline: { code: string } | null;
};

/** The card payment of a cart; null for a cart that the backend does not know, or without cards. */
export async function fetchCardPayment(
  locale: Locale,
  cartId: string,
): Promise<CardPayment | null> {
  if (!getEnv().stripePublishableKey) return null;
  try {
    const path = `/store/ocop/card-payments/${encodeURIComponent(cartId)}`;
    return (await storeFetch<{ card_payment: CardPayment }>(locale, path)).card_payment;
  } catch (error) {
    if (error instanceof StoreError && error.status === 404) return null;
    throw error;
  }
}

/** Whether money is on its way or there: nothing else may be charged for the cart meanwhile. */
export function isUnderWay(payment: CardPayment | null): boolean {
  return payment?.state === "processing" || payment?.state === "paid";
}
