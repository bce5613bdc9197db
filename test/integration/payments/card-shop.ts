import { afterAll, beforeAll, beforeEach, expect, vi } from "vitest";
import { fillCart } from "../../support/place-order.ts";
import { type Shop, type ShopOptions, useShop } from "../../support/shop.ts";
import type { Json } from "../../support/stripe/answer.ts";
import type { StripeStandIn } from "../../support/stripe-stand-in.ts";

/** A cart whose buyer is about to pay by card. */
export type CardCart = {
  cartId: string;
  collectionId: string;
  sessionId: string;
  /** pi_… */
  intentId: string;
  totalVnd: number;
};

type EventRow = {
  id: string;
  event_id: string;
  type: string;
  state: string;
  outcome: string | null;
  attempts: number;
  error: string | null;
  order_id: string | null;
  order_code: string | null;
};

const HANDLE = "toi-ly-son-dori";

/** The list from which the reconcile job takes what no webhook brought. */
export const LIST_OF_EVENTS = /^GET \/v1\/events$/;

/**
 * A shop that takes cards through the stand-in, and what its buyers and Stripe do. Unless it
 * `reconciles`, it learns from webhooks only, however long a test takes.
 */
export function useCardShop(
  stripe: StripeStandIn,
  { reconciles = false, ...options }: ShopOptions & { reconciles?: boolean } = {},
) {
  const shop = useShop({
    ...options,
    backendEnv: { ...options.backendEnv, ...stripe.backendEnv },
  });
  beforeAll(async () => {
    const { regions } = await json<{ regions: { id: string }[] }>(
      await shop.store("/store/regions"),
    );
    const region = await shop.admin(`/admin/regions/${regions[0]?.id}`, {
      method: "POST",
      body: JSON.stringify({ payment_providers: ["pp_cod_cod", "pp_stripe_stripe"] }),
    });
    expect(region.status).toBe(200);
  });
  beforeEach(() => stripe.fail(reconciles ? null : LIST_OF_EVENTS));
  afterAll(() => stripe.close());
  return { shop, ...doings(shop, stripe) };
}

function doings(shop: Shop, stripe: StripeStandIn) {
  const post = async <Body>(
    path: string,
    body: Json = {},
  ): Promise<{ status: number; body: Body }> => {
    const response = await shop.store(path, { method: "POST", body: JSON.stringify(body) });
    return { status: response.status, body: await json<Body>(response) };
  };

  async function chooseCard(collectionId: string) {
    const { body } = await post<{
      payment_collection: { payment_sessions: { id: string; provider_id: string; data: Json }[] };
    }>(`/store/payment-collections/${collectionId}/payment-sessions`, {
      provider_id: "pp_stripe_stripe",
    });
    const session = body.payment_collection.payment_sessions.find(
      ({ provider_id }) => provider_id === "pp_stripe_stripe",
    );
    if (!session) throw new Error(`There is no card session: ${JSON.stringify(body)}`);
    return { sessionId: session.id, intentId: String(session.data.id), data: session.data };
  }

  async function variant(handle = HANDLE) {
    const { product } = await json<{
      product: { variants: { id: string; available_quantity: number }[] };
    }>(await shop.store(`/store/ocop/products/${handle}`));
    const [first] = product.variants;
    if (!first) throw new Error(`${handle} has no variant`);
    return first;
  }

  async function cardCart({ handle = HANDLE, quantity = 1 } = {}): Promise<CardCart> {
    const { id } = await variant(handle);
    const { cartId, collectionId } = await fillCart(shop, {
      lines: [{ variant_id: id, quantity }],
      phone: "0912345678",
    });
    const { sessionId, intentId } = await chooseCard(collectionId);
    const { cart } = await json<{ cart: { total: number } }>(
      await shop.store(`/store/carts/${cartId}`),
    );
    return { cartId, collectionId, sessionId, intentId, totalVnd: cart.total };
  }

  const complete = (cartId: string) =>
    post<{ type: "order" | "cart"; order?: { id: string }; error?: { type: string } }>(
      `/store/carts/${cartId}/complete`,
    );

  async function ordersOf(cartId: string): Promise<string[]> {
    const { rows } = await shop.pool.query<{ order_id: string }>(
      "select order_id from order_cart where cart_id = $1 and deleted_at is null",
      [cartId],
    );
    return rows.map(({ order_id }) => order_id);
  }

  /** The order of a cart, as staff see its money. */
  async function orderOf(cartId: string) {
    const [id] = await ordersOf(cartId);
    if (id === undefined) throw new Error(`The cart ${cartId} has no order`);
    const fields = [
      ...["id", "status", "total", "payment_status", "summary", "custom_display_id"],
      ...["payment_collections.refunded_amount", "*payment_collections.payments"],
      ...["*payment_collections.payments.refunds", "*payment_collections.payments.captures"],
    ].join(",");
    const { order } = await json<{
      order: {
        id: string;
        total: number;
        payment_status: string;
        custom_display_id: string;
        summary: { paid_total: number; refunded_total: number; pending_difference: number };
        payment_collections: {
          refunded_amount: number | null;
          payments: {
            id: string;
            amount: number;
            refunds: { id: string; amount: number }[];
            captures: { amount: number }[];
          }[];
        }[];
      };
    }>(await shop.admin(`/admin/orders/${id}?fields=${encodeURIComponent(fields)}`));
    return order;
  }

  async function rowsOf(intentId: string): Promise<EventRow[]> {
    const { rows } = await shop.pool.query<EventRow>(
      "select * from payment_event where payment_reference = $1 order by created_at, id",
      [intentId],
    );
    return rows;
  }

  /** Waits until nothing of the payment's inbox is left to be worked on, and gives its rows. */
  async function settled(intentId: string): Promise<EventRow[]> {
    return await vi.waitUntil(
      async () => {
        const rows = await rowsOf(intentId);
        return rows.length > 0 && rows.every(({ state }) => state !== "received") && rows;
      },
      { timeout: 40_000, interval: 50 },
    );
  }

  async function deliverAll(intentId: string): Promise<EventRow[]> {
    for (const event of stripe.eventsOf(intentId)) {
      expect((await stripe.deliver(event, shop.backendUrl)).status).toBe(200);
    }
    return await settled(intentId);
  }

  return {
    post,
    chooseCard,
    variant,
    cardCart,
    complete,
    ordersOf,
    orderOf,
    rowsOf,
    settled,
    deliverAll,
  };
}

export async function json<Body>(response: Response): Promise<Body> {
  return (await response.json()) as Body;
}
