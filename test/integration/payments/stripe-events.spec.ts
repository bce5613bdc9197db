import { describe, expect, it } from "vitest";
import type { Json } from "../../support/stripe/answer.ts";
import { createIntent } from "../../support/stripe/intents.ts";
import { startStripeStandIn } from "../../support/stripe-stand-in.ts";
import { json, useCardShop } from "./card-shop.ts";

const stripe = await startStripeStandIn();
const { shop, cardCart, complete, ordersOf, orderOf, rowsOf, settled, deliverAll } = useCardShop(
  stripe,
  { secondBackend: true },
);

const EVENTS = "/admin/ocop/payment-events";

async function paidOrder() {
  const cart = await cardCart();
  stripe.pay(cart.intentId);
  await complete(cart.cartId);
  await deliverAll(cart.intentId);
  return cart;
}

async function listed(query: string) {
  const response = await shop.admin(`${EVENTS}?${query}`);
  expect(response.status).toBe(200);
  return json<{ payment_events: Json[]; count: number }>(response);
}

const send = (path: string) => shop.admin(path, { method: "POST" });

/** The same mixed order every time. */
function mixed<Item>(items: Item[]): Item[] {
  return items
    .map((item, at) => ({ item, key: (at * 7919) % 101 }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}

describe("Stripe's webhooks", () => {
  it("come fifty times and out of order to two servers, and act once", async () => {
    const { cartId, intentId, totalVnd } = await cardCart();
    stripe.pay(intentId);
    stripe.refundInDashboard(intentId, 10_000);
    stripe.refundInDashboard(intentId, 5_000);
    const events = stripe.eventsOf(intentId);
    const storm = mixed(Array.from({ length: 50 }, (_, at) => events[at % events.length] ?? {}));
    const backends = [shop.backendUrl, shop.secondBackendUrl];
    const answers = await Promise.all(
      storm.map((event, at) => stripe.deliver(event, backends[(at >> 1) % 2] ?? "")),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));

    const rows = await settled(intentId);
    expect(new Set(rows.map(({ event_id }) => event_id)).size).toBe(rows.length);
    expect(rows.map(({ state }) => state)).not.toContain("failed");
    expect(await ordersOf(cartId)).toHaveLength(1);
    const order = await orderOf(cartId);
    const [collection] = order.payment_collections;
    expect(collection?.payments).toHaveLength(1);
    expect(collection?.payments[0]?.captures).toHaveLength(1);
    expect(collection?.payments[0]?.refunds.map(({ amount }) => amount).sort()).toEqual([
      10_000, 5_000,
    ]);
    expect(order.summary).toMatchObject({
      paid_total: totalVnd,
      refunded_total: 15_000,
      pending_difference: 0,
    });
  });

  it.each([
    ["another secret", { secret: "whsec_guessed" }],
    ["an old signature", { secondsAgo: 3600 }],
  ])("change nothing with %s", async (_what, how) => {
    const { cartId, intentId } = await cardCart();
    stripe.pay(intentId);
    for (const event of stripe.eventsOf(intentId)) {
      expect((await stripe.deliver(event, shop.backendUrl, how)).status).toBe(400);
    }
    expect(await rowsOf(intentId)).toEqual([]);
    expect(await ordersOf(cartId)).toEqual([]);
  });

  it("change nothing without a signature", async () => {
    const response = await fetch(`${shop.backendUrl}/hooks/stripe`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ id: "evt_forged", type: "payment_intent.succeeded" }),
    });
    expect(response.status).toBe(400);
  });

  it("do not act from Medusa's own address for them either", async () => {
    const { cartId, intentId } = await cardCart();
    stripe.pay(intentId);
    const [event = {}] = stripe.eventsOf(intentId).slice(-1);
    const response = await fetch(`${shop.backendUrl}/hooks/payment/stripe_stripe`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(event),
    });
    expect(response.status).toBe(200);
    expect(await ordersOf(cartId)).toEqual([]);
  });

  it("of another user of the same account are ignored", async () => {
    const intent = createIntent(stripe.store, { amount: "50000", currency: "vnd" });
    stripe.pay(intent.id);
    expect(await deliverAll(intent.id)).toMatchObject([{ state: "ignored" }]);
  });

  it("of money without a session are shown to staff, who may have them worked on again", async () => {
    const metadata = { session_id: "payses_gone" };
    const intent = createIntent(stripe.store, { amount: "50000", currency: "vnd", metadata });
    stripe.pay(intent.id);
    const [row] = await deliverAll(intent.id);
    expect(row).toMatchObject({ state: "failed" });
    const { payment_events } = await listed("state=failed");
    const shown = payment_events.find(({ id }) => id === row?.id);
    expect(shown?.error).toMatch(/không còn phiên thanh toán này/);
    expect(shown).not.toHaveProperty("payload");
    stripe.refundInDashboard(intent.id);
    expect((await send(`${EVENTS}/${row?.id}/retry`)).status).toBe(202);
    expect(await settled(intent.id)).toMatchObject([{ state: "done" }]);
    expect((await send(`${EVENTS}/${row?.id}/retry`)).status).toBe(409);
  });

  it("leave none of the buyer's details behind when they are worked off", async () => {
    const { intentId } = await paidOrder();
    stripe.refundInDashboard(intentId, 1_000);
    await deliverAll(intentId);
    const { rows } = await shop.pool.query<{ payload: Json | null }>(
      "select payload from payment_event where payment_reference = $1",
      [intentId],
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every(({ payload }) => payload === null)).toBe(true);
  });

  it("are worked on again when Stripe could not be asked", async () => {
    const { cartId, intentId } = await cardCart();
    stripe.pay(intentId);
    stripe.fail(/payment_intents|events/);
    const [event = {}] = stripe.eventsOf(intentId).slice(-1);
    expect((await stripe.deliver(event, shop.backendUrl)).status).toBe(200);
    const waiting = async () => (await rowsOf(intentId))[0];
    await expect
      .poll(waiting, { timeout: 20_000 })
      .toMatchObject({ state: "received", attempts: 1 });
    stripe.fail(null);
    expect((await send(`${EVENTS}/${(await waiting())?.id}/retry`)).status).toBe(202);
    expect(await settled(intentId)).toMatchObject([{ state: "done", outcome: "order_placed" }]);
    expect(await ordersOf(cartId)).toHaveLength(1);
  });
});

describe("a refund", () => {
  it("that staff make in the admin is at Stripe once, and not doubled by its webhook", async () => {
    const { cartId, intentId, totalVnd } = await paidOrder();
    const before = await orderOf(cartId);
    const [payment] = before.payment_collections[0]?.payments ?? [];
    const response = await shop.admin(`/admin/payments/${payment?.id}/refund`, {
      method: "POST",
      body: JSON.stringify({ amount: 20_000 }),
    });
    expect(response.status).toBe(200);
    await deliverAll(intentId);
    const atStripe = [...stripe.store.refunds.values()].filter(
      ({ payment_intent }) => payment_intent === intentId,
    );
    expect(atStripe.map(({ amount }) => amount)).toEqual([20_000]);
    const after = await orderOf(cartId);
    expect(after.payment_collections[0]?.payments[0]?.refunds).toHaveLength(1);
    expect(after.total).toBe(totalVnd - 20_000);
    expect(after.summary).toMatchObject({
      paid_total: totalVnd,
      refunded_total: 20_000,
      pending_difference: 0,
    });
  });

  it("that is made in Stripe's dashboard is on the order as one from the admin would be", async () => {
    const { cartId, intentId, totalVnd } = await paidOrder();
    stripe.refundInDashboard(intentId, 15_000);
    await deliverAll(intentId);
    const partly = await orderOf(cartId);
    expect(partly).toMatchObject({
      total: totalVnd - 15_000,
      payment_status: "partially_refunded",
      payment_collections: [{ refunded_amount: 15_000 }],
      summary: { paid_total: totalVnd, refunded_total: 15_000, pending_difference: 0 },
    });
    stripe.refundInDashboard(intentId);
    const rows = await deliverAll(intentId);
    expect(rows.filter(({ outcome }) => outcome === "refund_recorded").length).toBeGreaterThan(1);
    const fully = await orderOf(cartId);
    expect(fully.payment_status).toBe("refunded");
    expect(fully.summary).toMatchObject({ refunded_total: totalVnd, pending_difference: 0 });
    expect(fully.payment_collections[0]?.payments[0]?.refunds).toHaveLength(2);
  });

  it("that did not reach the buyer is shown to staff", async () => {
    const { intentId } = await paidOrder();
    const refund = stripe.refundInDashboard(intentId, 15_000);
    await deliverAll(intentId);
    stripe.failRefund(refund.id);
    const rows = await deliverAll(intentId);
    expect(rows.filter(({ state }) => state === "failed")).toMatchObject([
      { type: "refund.failed", error: expect.stringContaining(refund.id) as string },
    ]);
  });
});

describe("a dispute", () => {
  it("is shown to staff with its order and amount, and how it ends", async () => {
    const { cartId, intentId, totalVnd } = await paidOrder();
    const dispute = stripe.openDispute(intentId);
    await deliverAll(intentId);
    const order = await orderOf(cartId);
    const shown = async () => {
      const response = await shop.admin("/admin/ocop/payment-disputes");
      const { payment_disputes } = await json<{ payment_disputes: Json[] }>(response);
      return payment_disputes.filter(({ dispute_id }) => dispute_id === dispute.id);
    };
    expect(await shown()).toMatchObject([
      {
        order_id: order.id,
        order_code: order.custom_display_id,
        amount_vnd: totalVnd,
        status: "needs_response",
        reason: "product_not_received",
      },
    ]);
    stripe.closeDispute(dispute.id, "lost");
    await deliverAll(intentId);
    expect(await shown()).toMatchObject([{ status: "lost", answer_by: null }]);
  });
});

describe("the staff's list", () => {
  it("is not for strangers, and its buttons not for who only reads", async () => {
    expect((await fetch(`${shop.backendUrl}${EVENTS}`)).status).toBe(401);
    const analyst = shop.signIns.find(({ role }) => role === "analyst");
    const authorization = `Bearer ${await shop.adminToken(analyst?.email)}`;
    const retry = await fetch(`${shop.backendUrl}${EVENTS}/reconcile`, {
      method: "POST",
      headers: { authorization },
    });
    expect(retry.status).toBe(403);
  });

  it.each(["state=lost", "limit=0", "sort=id"])("refuses %s", async (query) => {
    expect((await shop.admin(`${EVENTS}?${query}`)).status).toBe(400);
  });

  it("knows no event of another name", async () => {
    expect((await send(`${EVENTS}/payevt_none/retry`)).status).toBe(404);
  });
});
