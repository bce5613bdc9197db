import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, OrderStatus } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { CURRENCY, wholeVnd } from "../stripe/amount";
import { ask } from "../stripe/errors";
import { declineOf } from "../stripe/rules/decline";
import { heldVnd, sessionStatusOf } from "../stripe/rules/intent";
import type { SessionData } from "../stripe/session-data";
import type { Standing } from "./rules/next-move";

type StoredSession = {
  id: string;
  status: string;
  amount: number;
  data: Partial<SessionData>;
  payment_collection_id: string;
  payment?: StoredPayment | null;
};
type StoredPayment = {
  id: string;
  payment_session_id: string;
  captured_at: string | null;
  canceled_at: string | null;
};

/** How a payment stands, and the records that say so. */
export type PaymentStanding = Standing & {
  records: {
    intent: Stripe.PaymentIntent;
    session: StoredSession | null;
    cartId: string | null;
    orderId: string | null;
    /** Whether the order is known by its cart, as Medusa looks for it. */
    isCartLinked: boolean;
    payment: StoredPayment | null;
  };
};

type Query = ReturnType<typeof queryOf>;

function queryOf(container: MedusaContainer) {
  return container.resolve(ContainerRegistrationKeys.QUERY);
}

async function readSession(query: Query, intent: Stripe.PaymentIntent) {
  const { session_id: id } = intent.metadata;
  if (id === undefined) return null;
  const { data } = await query.graph({
    entity: "payment_session",
    fields: ["id", "status", "amount", "data", "payment_collection_id", "payment.*"],
    filters: { id },
  });
  const session = data[0] as unknown as StoredSession | undefined;
  return session?.data.id === intent.id ? session : null;
}

/** The order's payments by other sessions; Medusa's collection belongs to one cart or one order. */
async function readOtherPayments(query: Query, session: StoredSession): Promise<StoredPayment[]> {
  const { data } = await query.graph({
    entity: "payment",
    fields: ["id", "payment_session_id", "captured_at", "canceled_at"],
    filters: { payment_collection_id: session.payment_collection_id },
  });
  const payments = data as unknown as StoredPayment[];
  return payments.filter(
    ({ payment_session_id, canceled_at }) =>
      payment_session_id !== session.id && canceled_at == null,
  );
}

async function readCartId(query: Query, payment_collection_id: string): Promise<string | null> {
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id },
  });
  return data[0]?.cart_id ?? null;
}

async function readOrder(query: Query, collectionId: string, cartId: string | null) {
  const { data: links } = await query.graph({
    entity: "order_payment_collection",
    fields: ["order_id"],
    filters: { payment_collection_id: collectionId },
  });
  const { data: carts } =
    cartId === null
      ? { data: [] }
      : await query.graph({
          entity: "order_cart",
          fields: ["order_id"],
          filters: { cart_id: cartId },
        });
  const id = links[0]?.order_id ?? carts[0]?.order_id;
  if (id === undefined) return { order: null, isCartLinked: false };
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "status"],
    filters: { id },
  });
  return { order: data[0] ?? null, isCartLinked: carts.length > 0 };
}

/** What is written down about the payment's session, cart and order. */
async function readShop(query: Query, session: StoredSession | null) {
  if (session === null) {
    return { cartId: null, order: null, isCartLinked: false, paidOtherwise: false };
  }
  const collectionId = session.payment_collection_id;
  const cartId = await readCartId(query, collectionId);
  const { order, isCartLinked } = await readOrder(query, collectionId, cartId);
  const paidOtherwise =
    order !== null && !session.payment && (await readOtherPayments(query, session)).length > 0;
  return { cartId, order, isCartLinked, paidOtherwise };
}

/**
 * Asks Stripe and the database how a payment stands now. Null: the intent was not made by a shop of
 * this kind, it only shares the account.
 */
export async function readStanding(
  container: MedusaContainer,
  stripe: Stripe,
  intentId: string,
): Promise<PaymentStanding | null> {
  const intent = await ask(stripe.paymentIntents.retrieve(intentId, { expand: ["latest_charge"] }));
  if (intent.metadata.session_id === undefined) return null;
  const query = queryOf(container);
  const session = await readSession(query, intent);
  const { cartId, order, isCartLinked, paidOtherwise } = await readShop(query, session);
  const payment = session?.payment ?? null;
  return {
    heldVnd: heldVnd(intent),
    intent: {
      status: sessionStatusOf(intent),
      amountVnd: intent.amount,
      declineCode: declineOf(intent.last_payment_error)?.code ?? null,
    },
    session: session && {
      status: session.status,
      amountVnd: wholeVnd(session.amount, CURRENCY),
      declineCode: session.data.decline?.code ?? null,
    },
    hasCart: cartId !== null,
    order: order === null ? "none" : order.status === OrderStatus.CANCELED ? "canceled" : "open",
    payment: payment && {
      captured: payment.captured_at != null,
      canceled: payment.canceled_at != null,
    },
    paidOtherwise,
    records: { intent, session, cartId, orderId: order?.id ?? null, isCartLinked, payment },
  };
}
