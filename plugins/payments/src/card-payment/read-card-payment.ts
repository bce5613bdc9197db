import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { paymentEventsOf } from "../payment-event/service-of";
import { refusal } from "../sentence";
import { ask } from "../stripe/errors";
import { type Decline, declineOf } from "../stripe/rules/decline";
import type { SessionData } from "../stripe/session-data";
import { type BuyerState, buyerStateOf } from "./rules/buyer-state";

const PROVIDER = "pp_stripe_stripe";

/** How a cart stands with a card, for the page of its buyer. */
export type CardPayment = {
  state: BuyerState;
  order_id: string | null;
  /** Whole đồng of the intent; null without one. */
  amount_vnd: number | null;
  /** What the card form needs, while a card may still be charged. */
  client_secret: string | null;
  /** Why the last card was not charged. */
  decline: Decline | null;
};

type StoredCart = {
  payment_collection: {
    payment_sessions:
      { provider_id: string; data: Partial<SessionData>; created_at: string | Date }[] | null;
  } | null;
};

const NOTHING: CardPayment = {
  state: "none",
  order_id: null,
  amount_vnd: null,
  client_secret: null,
  decline: null,
};

/** The intent of the cart's newest card session; null: no card was chosen. */
function intentIdOf({ payment_collection: collection }: StoredCart): string | null {
  const [newest] = (collection?.payment_sessions ?? [])
    .filter(({ provider_id }) => provider_id === PROVIDER)
    .sort((a, b) => Number(new Date(b.created_at)) - Number(new Date(a.created_at)));
  return newest?.data.id ?? null;
}

function answerOf(intent: Stripe.PaymentIntent): CardPayment {
  const state = buyerStateOf(intent);
  const isChargeable = state === "open" || state === "needs_confirmation";
  return {
    state,
    order_id: null,
    amount_vnd: intent.amount,
    client_secret: isChargeable ? intent.client_secret : null,
    decline: state === "open" ? declineOf(intent.last_payment_error) : null,
  };
}

/**
 * Asks Stripe how the card payment of a cart stands now. Who knows the cart's id may, as with
 * Medusa's own cart routes: the id cannot be guessed.
 * @throws MedusaError not_found when there is no such cart
 */
export async function readCardPayment(
  container: MedusaContainer,
  cartId: string,
): Promise<CardPayment> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data: carts }, { data: orders }] = await Promise.all([
    query.graph({
      entity: "cart",
      fields: ["id", "payment_collection.payment_sessions.*"],
      filters: { id: cartId },
    }),
    query.graph({ entity: "order_cart", fields: ["order_id"], filters: { cart_id: cartId } }),
  ]);
  const [cart] = carts as unknown as StoredCart[];
  if (!cart) {
    throw refusal("NOT_FOUND", "Không có giỏ hàng này.", "There is no such cart.");
  }
  const orderId = orders[0]?.order_id;
  if (orderId !== undefined) return { ...NOTHING, state: "ordered", order_id: orderId };
  const { stripe } = paymentEventsOf(container);
  const intentId = intentIdOf(cart);
  if (stripe === null || intentId === null) return NOTHING;
  const expand = ["latest_charge"];
  return answerOf(await ask(stripe.client.paymentIntents.retrieve(intentId, { expand })));
}
