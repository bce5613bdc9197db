import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import StripePaymentService from "../../../plugins/payments/src/providers/stripe/service.ts";
import { intentOf } from "../../support/stripe/intents.ts";
import { startStripeStandIn, type StripeStandIn } from "../../support/stripe-stand-in.ts";

let stripe: StripeStandIn;
let provider: StripePaymentService;
let sessions = 0;
/** What the carts of the sessions cost now. */
let owedVnd = 250_000;

/** Medusa's payment module as its providers see it. */
const medusa = {
  paymentSessionService: {
    retrieve: () =>
      Promise.resolve({ payment_collection: { amount: owedVnd, currency_code: "vnd" } }),
  },
};

beforeAll(async () => {
  stripe = await startStripeStandIn();
  provider = new StripePaymentService(medusa, {
    apiKey: stripe.backendEnv.STRIPE_SECRET_KEY,
    publishableKey: stripe.backendEnv.STRIPE_PUBLISHABLE_KEY,
    webhookSecret: stripe.backendEnv.STRIPE_WEBHOOK_SECRET,
    apiHost: stripe.url,
  });
});
beforeEach(() => {
  owedVnd = 250_000;
  stripe.fail(null);
});
afterAll(async () => {
  await stripe.close();
});

async function begin(more: Record<string, unknown> = {}, amount = 250_000) {
  sessions += 1;
  const session_id = `payses_${sessions}`;
  const data = { ...more, session_id };
  const begun = await provider.initiatePayment({ amount, currency_code: "VND", data });
  return { id: begun.id, data: begun.data ?? {}, status: begun.status, session_id };
}

describe("a card payment", () => {
  it("begins as an intent in whole đồng with what the card form needs, and nothing else", async () => {
    const { id, data, status, session_id } = await begin();
    expect(status).toBe("pending");
    expect(data).toEqual({
      id,
      session_id,
      client_secret: `${id}_secret_standin`,
      publishable_key: "pk_test_standin",
      amount: 250_000,
      currency: "vnd",
      status: "requires_payment_method",
      decline: null,
    });
    expect(intentOf(stripe.store, id)).toMatchObject({
      amount: 250_000,
      currency: "vnd",
      capture_method: "automatic",
      payment_method_types: ["card"],
      metadata: { session_id },
    });
  });

  it("takes nothing that a browser wishes for, but the name of its cart", async () => {
    const { id, session_id } = await begin({
      capture_method: "manual",
      confirm: true,
      payment_method_types: ["link"],
      metadata: { session_id: "payses_of_another" },
      id: "pi_of_another",
      cart_id: "cart_01KAVEBZZ4W6X2T1Q3N5M7K9JA",
    });
    expect(intentOf(stripe.store, id)).toMatchObject({
      capture_method: "automatic",
      status: "requires_payment_method",
      payment_method_types: ["card"],
      metadata: { session_id, cart_id: "cart_01KAVEBZZ4W6X2T1Q3N5M7K9JA" },
    });
  });

  it("is the same intent when Medusa asks again for the same session and amount", async () => {
    const ask = () =>
      provider.initiatePayment({
        amount: 90_000,
        currency_code: "vnd",
        data: { session_id: "payses_again" },
      });
    expect((await ask()).id).toBe((await ask()).id);
    expect(stripe.requests.at(-1)?.key).toBe("payses_again-90000");
  });

  it("refuses another currency, which would be charged a hundredfold", async () => {
    const usd = provider.initiatePayment({ amount: 10, currency_code: "usd", data: {} });
    await expect(usd).rejects.toMatchObject({ type: "invalid_data" });
  });

  it("follows the cart up and down again", async () => {
    const { id, data } = await begin();
    for (const amount of [300_000, 250_000, 300_000]) {
      const updated = await provider.updatePayment({ amount, currency_code: "vnd", data });
      expect(updated.data).toMatchObject({ amount });
      expect(intentOf(stripe.store, id).amount).toBe(amount);
    }
  });

  it("is taken when the card is charged", async () => {
    const { id, data } = await begin();
    stripe.pay(id);
    expect((await provider.authorizePayment({ data })).status).toBe("captured");
  });

  it.each([
    ["pm_card_authenticationRequired", "requires_more", "payment_requires_more_error", "xác thực"],
    ["pm_card_visa_chargeDeclined", "pending", "payment_authorization_error", "từ chối thẻ"],
    ["pm_stand_in_processing", "pending", "payment_authorization_error", "đang xử lý"],
  ])("with %s is %s, and the buyer reads why", async (card, status, type, words) => {
    const { id, data } = await begin();
    stripe.pay(id, card);
    expect((await provider.getPaymentStatus({ data })).status).toBe(status);
    await expect(provider.authorizePayment({ data })).rejects.toMatchObject({
      type,
      message: expect.stringContaining(words) as string,
    });
  });

  it.each([
    ["begun and not paid", () => undefined, "Bạn chưa trả"],
    ["let go", (id: string) => provider.cancelPayment({ data: { id } }), "chọn lại cách"],
  ])("is not taken where it is %s", async (_what, doing, words) => {
    const { id, data } = await begin();
    await doing(id);
    await expect(provider.authorizePayment({ data })).rejects.toMatchObject({
      type: "payment_authorization_error",
      message: expect.stringContaining(words) as string,
    });
  });

  it.each([
    ["pm_card_visa_chargeDeclinedInsufficientFunds", "insufficient_funds"],
    ["pm_card_chargeDeclinedExpiredCard", "expired_card"],
    ["pm_card_visa_chargeDeclinedStolenCard", "card_declined"],
  ])("says after %s why it was declined: %s", async (card, code) => {
    const { id, data } = await begin();
    stripe.pay(id, card);
    const { data: after } = await provider.getPaymentStatus({ data });
    expect(after).toMatchObject({ decline: { code } });
  });

  it("needs the bank's yes in 3-D Secure", async () => {
    const { id, data } = await begin();
    stripe.pay(id, "pm_card_authenticationRequired");
    stripe.authenticate(id, false);
    expect(await provider.getPaymentStatus({ data })).toMatchObject({
      status: "pending",
      data: { decline: { code: "payment_intent_authentication_failure" } },
    });
    stripe.pay(id, "pm_card_authenticationRequired");
    stripe.authenticate(id, true);
    expect((await provider.authorizePayment({ data })).status).toBe("captured");
  });

  it("does not pay for a cart that has grown since", async () => {
    const { id, data } = await begin();
    stripe.pay(id);
    owedVnd = 900_000;
    await expect(provider.authorizePayment({ data })).rejects.toMatchObject({
      type: "not_allowed",
    });
  });

  it("captures what is only held, once", async () => {
    const { id, data } = await begin();
    intentOf(stripe.store, id).capture_method = "manual";
    stripe.pay(id);
    expect((await provider.getPaymentStatus({ data })).status).toBe("authorized");
    const context = { idempotency_key: "capt_1" };
    expect((await provider.capturePayment({ data, context })).data).toMatchObject({
      status: "succeeded",
    });
    await provider.capturePayment({ data, context: { idempotency_key: "capt_2" } });
    const received = stripe.eventsOf(id).filter(({ type }) => type === "payment_intent.succeeded");
    expect(received).toHaveLength(1);
  });

  it("can be canceled until it is paid, and then not", async () => {
    const open = await begin();
    await provider.deletePayment({ data: open.data });
    await provider.cancelPayment({ data: open.data });
    expect(stripe.statusOf(open.id)).toBe("canceled");
    const paid = await begin();
    stripe.pay(paid.id);
    await expect(provider.cancelPayment({ data: paid.data })).rejects.toMatchObject({
      type: "not_allowed",
    });
    expect(stripe.statusOf(paid.id)).toBe("succeeded");
  });

  it("is refunded once for each refund of ours, and never beyond what was paid", async () => {
    const { id, data } = await begin();
    stripe.pay(id);
    const refund = (key: string, amount: number) =>
      provider.refundPayment({ amount, data, context: { idempotency_key: key } });
    await refund("ref_1", 100_000);
    await refund("ref_1", 100_000);
    await refund("ref_2", 150_000);
    const refunds = [...stripe.store.refunds.values()].filter((one) => one.payment_intent === id);
    expect(refunds.map(({ amount, metadata }) => [amount, metadata])).toEqual([
      [100_000, { refund_id: "ref_1" }],
      [150_000, { refund_id: "ref_2" }],
    ]);
    await expect(refund("ref_3", 1)).rejects.toMatchObject({
      type: "not_allowed",
      message: expect.stringContaining("đã hoàn đủ") as string,
    });
    expect((await provider.getPaymentStatus({ data })).status).toBe("canceled");
  });
});

describe("trouble with Stripe", () => {
  it("is a conflict that passes, in words for people, when it has too much to do", async () => {
    const { data } = await begin();
    stripe.fail(/payment_intents/);
    await expect(provider.authorizePayment({ data })).rejects.toMatchObject({
      type: "conflict",
      message: expect.stringContaining("đang bận") as string,
    });
  });

  it("is an error of the operator's when the key is wrong", async () => {
    const { data } = await begin();
    const options = { publishableKey: "pk_test_x", webhookSecret: "whsec_x" };
    const stranger = new StripePaymentService(medusa, {
      ...options,
      apiKey: "sk_test_wrong",
      apiHost: stripe.url,
    });
    await expect(stranger.authorizePayment({ data })).rejects.toMatchObject({
      type: "unexpected_state",
    });
  });

  it("asks for no intent that the session does not have", async () => {
    for (const data of [{}, { id: "ch_1" }, undefined]) {
      await expect(provider.authorizePayment({ data })).rejects.toMatchObject({
        type: "invalid_data",
      });
    }
  });

  it("acts on no webhook beside the inbox", async () => {
    expect(await provider.getWebhookActionAndData()).toEqual({ action: "not_supported" });
  });
});

describe("the options", () => {
  const keys = { publishableKey: "pk_test_x", webhookSecret: "whsec_x" };

  it("refuse a loopback host together with a live key, before anything is sent", () => {
    const options = { ...keys, apiKey: "sk_live_x", apiHost: stripe.url };
    expect(() => StripePaymentService.validateOptions(options)).toThrow("test key");
    expect(() => new StripePaymentService(medusa, options)).toThrow("test key");
  });

  it("take Stripe itself with any key", () => {
    const options = { ...keys, apiKey: "sk_live_x" };
    expect(() => StripePaymentService.validateOptions(options)).not.toThrow();
  });
});

describe("the stand-in", () => {
  it("refuses one idempotency key for two requests, as Stripe does", async () => {
    const post = (amount: number) =>
      fetch(`${stripe.url}/v1/payment_intents`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${stripe.backendEnv.STRIPE_SECRET_KEY}`,
          "idempotency-key": "the-same",
        },
        body: new URLSearchParams({ amount: String(amount), currency: "vnd" }),
      });
    expect((await post(1000)).status).toBe(200);
    expect((await post(1000)).headers.get("idempotent-replayed")).toBe("true");
    const other = await post(2000);
    expect(other.status).toBe(400);
    expect(await other.json()).toMatchObject({ error: { type: "idempotency_error" } });
  });

  it("lets a browser see and confirm an intent by its secret, and nothing more", async () => {
    const { id, data } = await begin();
    const key = stripe.backendEnv.STRIPE_PUBLISHABLE_KEY;
    const confirm = (client_secret: string) =>
      fetch(`${stripe.url}/v1/payment_intents/${id}/confirm`, {
        method: "POST",
        body: new URLSearchParams({ key, client_secret, payment_method: "pm_card_visa" }),
      });
    expect((await confirm("guessed")).status).toBe(401);
    expect((await confirm(String(data.client_secret))).status).toBe(200);
    const refunds = await fetch(`${stripe.url}/v1/refunds?key=${key}&payment_intent=${id}`);
    expect(refunds.status).toBe(401);
  });
});
