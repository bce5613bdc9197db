import { describe, expect, it } from "vitest";
import { placeOrder } from "../../support/place-order.ts";
import { startStripeStandIn } from "../../support/stripe-stand-in.ts";
import { json, LIST_OF_EVENTS, useCardShop } from "./card-shop.ts";

const stripe = await startStripeStandIn();
const { shop, post, cardCart, complete, variant, ordersOf, orderOf, rowsOf, settled, deliverAll } =
  useCardShop(stripe, { reconciles: true });

async function reconcile(): Promise<void> {
  const response = await shop.admin("/admin/ocop/payment-events/reconcile", { method: "POST" });
  expect(response.status).toBe(200);
}

function returnedVnd(intentId: string): number {
  return [...stripe.store.refunds.values()]
    .filter(({ payment_intent }) => payment_intent === intentId)
    .reduce((sum, { amount }) => sum + amount, 0);
}

describe("a payment whose webhook never came", () => {
  it("becomes an order, and a cart that nobody paid is left alone", async () => {
    const paid = await cardCart();
    const abandoned = await cardCart();
    stripe.pay(paid.intentId);
    await reconcile();
    await settled(paid.intentId);
    expect((await orderOf(paid.cartId)).payment_status).toBe("captured");
    expect(await ordersOf(abandoned.cartId)).toEqual([]);
    expect(stripe.statusOf(abandoned.intentId)).toBe("requires_payment_method");
    expect(await rowsOf(abandoned.intentId)).toEqual([]);
  });

  it("is found once, and its late webhook is no news", async () => {
    const { cartId, intentId } = await cardCart();
    stripe.pay(intentId);
    await reconcile();
    await settled(intentId);
    await reconcile();
    const rows = await deliverAll(intentId);
    expect(rows).toHaveLength(1);
    expect(await ordersOf(cartId)).toHaveLength(1);
  });

  it("brings a refund and its order along", async () => {
    const { cartId, intentId } = await cardCart();
    stripe.pay(intentId);
    await complete(cartId);
    stripe.refundInDashboard(intentId, 12_000);
    await reconcile();
    await settled(intentId);
    expect((await orderOf(cartId)).summary.refunded_total).toBe(12_000);
  });
});

describe("money for which there is no order", () => {
  it("goes back when the goods are sold out meanwhile, and staff see why", async () => {
    const handle = "thit-bo-kho-thu-ba";
    const { id, available_quantity } = await variant(handle);
    const { cartId, intentId, totalVnd } = await cardCart({ handle, quantity: available_quantity });
    const line = { variant_id: id, quantity: 1 };
    await placeOrder(shop, { lines: [line], phone: "0912345679" });
    stripe.pay(intentId);
    const rows = await deliverAll(intentId);
    expect(returnedVnd(intentId)).toBe(totalVnd);
    expect(await ordersOf(cartId)).toEqual([]);
    expect(rows).toContainEqual(
      expect.objectContaining({
        state: "done",
        outcome: "money_returned",
        error: expect.stringMatching(/\S/) as string,
      }),
    );
    const response = await shop.admin("/admin/ocop/payment-events?outcome=money_returned");
    expect((await json<{ count: number }>(response)).count).toBeGreaterThan(0);
    await deliverAll(intentId);
    expect(returnedVnd(intentId)).toBe(totalVnd);
  });

  it("goes back when the cart has grown since it was paid, and buys nothing", async () => {
    const { cartId, intentId, totalVnd } = await cardCart();
    stripe.pay(intentId);
    const { id } = await variant();
    await post(`/store/carts/${cartId}/line-items`, { variant_id: id, quantity: 5 });
    expect((await complete(cartId)).status).toBe(400);
    expect(await deliverAll(intentId)).toContainEqual(
      expect.objectContaining({ outcome: "money_returned" }),
    );
    expect(returnedVnd(intentId)).toBe(totalVnd);
    expect(await ordersOf(cartId)).toEqual([]);
    expect((await complete(cartId)).body.type).not.toBe("order");
  });

  it("is either the order's or the buyer's when they chose cash after they had paid", async () => {
    const { cartId, collectionId, intentId, totalVnd } = await cardCart();
    stripe.pay(intentId);
    await post(`/store/payment-collections/${collectionId}/payment-sessions`, {
      provider_id: "pp_cod_cod",
    });
    await complete(cartId);
    await deliverAll(intentId);
    const order = await orderOf(cartId);
    const paid = order.payment_collections.flatMap(({ payments }) =>
      payments.flatMap(({ captures }) => captures.map(({ amount }) => amount)),
    );
    const paidVnd = paid.reduce((sum, amount) => sum + amount, 0);
    expect(paidVnd + returnedVnd(intentId)).toBe(totalVnd);
  });
});

describe("a server that stopped between order and payment", () => {
  it("finds the order unpaid, and writes the money to it", async () => {
    const { cartId, intentId, sessionId, totalVnd } = await cardCart();
    stripe.fail(LIST_OF_EVENTS);
    stripe.pay(intentId);
    await complete(cartId);
    const { id } = await orderOf(cartId);
    await shop.pool.query(
      "delete from capture where payment_id in (select id from payment where payment_session_id = $1)",
      [sessionId],
    );
    await shop.pool.query("delete from payment where payment_session_id = $1", [sessionId]);
    await shop.pool.query(
      "update payment_session set status = 'pending', authorized_at = null where id = $1",
      [sessionId],
    );
    await shop.pool.query("delete from order_transaction where order_id = $1", [id]);
    await deliverAll(intentId);
    expect(await ordersOf(cartId)).toEqual([id]);
    const { payment_collections, payment_status } = await orderOf(cartId);
    expect(payment_status).toBe("captured");
    expect(payment_collections[0]?.payments).toMatchObject([{ amount: totalVnd }]);
    const { rows } = await shop.pool.query<{ amount: string }>(
      "select amount from order_transaction where order_id = $1",
      [id],
    );
    expect(rows.map(({ amount }) => Number(amount))).toEqual([totalVnd]);
  });
});
