import { describe, expect, it } from "vitest";
import { startStripeStandIn } from "../../support/stripe-stand-in.ts";
import { useCardShop } from "./card-shop.ts";

const stripe = await startStripeStandIn();
const { shop, post, chooseCard, variant, cardCart, complete, ordersOf, orderOf, deliverAll } =
  useCardShop(stripe);

describe("paying by card", () => {
  it("is offered, with what the card form needs", async () => {
    const { collectionId, totalVnd } = await cardCart();
    const { intentId, data } = await chooseCard(collectionId);
    expect(data).toMatchObject({
      client_secret: `${intentId}_secret_standin`,
      publishable_key: stripe.backendEnv.STRIPE_PUBLISHABLE_KEY,
      amount: totalVnd,
      currency: "vnd",
    });
  });

  it("places one order that is paid, when the browser comes first", async () => {
    const { cartId, intentId, totalVnd } = await cardCart();
    stripe.pay(intentId);
    const { body } = await complete(cartId);
    expect(body.type).toBe("order");
    await deliverAll(intentId);
    expect(await ordersOf(cartId)).toEqual([body.order?.id]);
    expect(await orderOf(cartId)).toMatchObject({
      total: totalVnd,
      payment_status: "captured",
      summary: { paid_total: totalVnd, pending_difference: 0 },
    });
  });

  it("places one order that is paid, when the webhook comes first", async () => {
    const { cartId, intentId, totalVnd } = await cardCart();
    stripe.pay(intentId);
    const rows = await deliverAll(intentId);
    const [orderId] = await ordersOf(cartId);
    expect(rows).toContainEqual(
      expect.objectContaining({ outcome: "order_placed", order_id: orderId, error: null }),
    );
    const { body } = await complete(cartId);
    expect(body.order?.id).toBe(orderId);
    expect(await ordersOf(cartId)).toHaveLength(1);
    expect(await orderOf(cartId)).toMatchObject({
      payment_status: "captured",
      summary: { paid_total: totalVnd, pending_difference: 0 },
    });
  });

  it("places one order when browser and webhook come at the same time", async () => {
    const { cartId, intentId } = await cardCart();
    stripe.pay(intentId);
    const [{ body }] = await Promise.all([complete(cartId), deliverAll(intentId)]);
    const orders = await ordersOf(cartId);
    expect(orders).toHaveLength(1);
    expect(body.order?.id).toBe(orders[0]);
    const order = await orderOf(cartId);
    expect(order.payment_collections.flatMap(({ payments }) => payments)).toHaveLength(1);
    expect(order.payment_status).toBe("captured");
  });

  it("places no order after a declined card, and takes the next card in the same form", async () => {
    const { cartId, intentId } = await cardCart();
    stripe.pay(intentId, "pm_card_visa_chargeDeclined");
    const { body } = await complete(cartId);
    expect(body).toMatchObject({
      type: "cart",
      error: {
        type: "payment_authorization_error",
        message: expect.stringContaining("Ngân hàng từ chối thẻ này") as string,
      },
    });
    const rows = await deliverAll(intentId);
    expect(rows.map(({ state }) => state)).not.toContain("failed");
    expect(await ordersOf(cartId)).toEqual([]);
    stripe.pay(intentId);
    expect((await complete(cartId)).body.type).toBe("order");
  });

  it("tells the buyer's page why a card was declined, from the webhook alone", async () => {
    const { cartId, intentId } = await cardCart();
    stripe.pay(intentId, "pm_card_visa_chargeDeclinedInsufficientFunds");
    const rows = await deliverAll(intentId);
    expect(rows).toContainEqual(expect.objectContaining({ outcome: "session_updated" }));
    const fields = "*payment_collection.payment_sessions";
    const response = await shop.store(`/store/carts/${cartId}?fields=${fields}`);
    expect(await response.json()).toMatchObject({
      cart: {
        payment_collection: {
          payment_sessions: [
            { status: "pending", data: { decline: { code: "insufficient_funds" } } },
          ],
        },
      },
    });
  });

  it("waits for the bank's 3-D Secure, and then places the order", async () => {
    const { cartId, intentId } = await cardCart();
    stripe.pay(intentId, "pm_card_authenticationRequired");
    const { body } = await complete(cartId);
    expect(body).toMatchObject({ type: "cart", error: { type: "payment_requires_more_error" } });
    stripe.authenticate(intentId, true);
    expect((await complete(cartId)).body.type).toBe("order");
  });

  it("places the order after 3-D Secure though the browser never comes back", async () => {
    const { cartId, intentId } = await cardCart();
    stripe.pay(intentId, "pm_card_authenticationRequired");
    await complete(cartId);
    stripe.authenticate(intentId, true);
    await deliverAll(intentId);
    expect(await ordersOf(cartId)).toHaveLength(1);
  });

  it("places the order of a payment that is processing when the money is there", async () => {
    const { cartId, intentId } = await cardCart();
    stripe.pay(intentId, "pm_stand_in_processing");
    expect((await complete(cartId)).body.type).toBe("cart");
    expect(await ordersOf(cartId)).toEqual([]);
    stripe.finishProcessing(intentId);
    await deliverAll(intentId);
    expect((await orderOf(cartId)).payment_status).toBe("captured");
  });

  it("asks for the new amount when the cart changes, and lets go of the old intent", async () => {
    const { cartId, collectionId, intentId } = await cardCart();
    const { id } = await variant();
    await post(`/store/carts/${cartId}/line-items`, { variant_id: id, quantity: 1 });
    expect(stripe.statusOf(intentId)).toBe("canceled");
    const next = await chooseCard(collectionId);
    const { cart } = (await (await shop.store(`/store/carts/${cartId}`)).json()) as {
      cart: { total: number };
    };
    expect(next.data.amount).toBe(cart.total);
    stripe.pay(next.intentId);
    expect((await complete(cartId)).body.type).toBe("order");
    await deliverAll(intentId);
    await deliverAll(next.intentId);
    expect((await orderOf(cartId)).summary.paid_total).toBe(cart.total);
  });

  it("says in words that Stripe is busy, and places no order", async () => {
    const { cartId, intentId } = await cardCart();
    stripe.pay(intentId);
    stripe.fail(/payment_intents/);
    const response = await complete(cartId);
    expect(response.status).toBe(409);
    expect(response.body).toMatchObject({
      message: expect.stringContaining("Cổng thanh toán thẻ đang bận") as string,
    });
    stripe.fail(null);
    expect((await complete(cartId)).body.type).toBe("order");
  });
});
