import { describe, expect, it } from "vitest";
import { startShop, useShop } from "../../support/shop.ts";
import { json } from "./card-shop.ts";

const shop = useShop();

describe("a shop without keys of Stripe", () => {
  it("offers no cards", async () => {
    const { regions } = await json<{ regions: { id: string }[] }>(
      await shop.store("/store/regions"),
    );
    const response = await shop.store(`/store/payment-providers?region_id=${regions[0]?.id}`);
    const { payment_providers } = await json<{ payment_providers: { id: string }[] }>(response);
    expect(payment_providers.map(({ id }) => id)).not.toContain("pp_stripe_stripe");
    expect(payment_providers.length).toBeGreaterThan(0);
  });

  it("knows no webhook of Stripe's", async () => {
    const response = await fetch(`${shop.backendUrl}/hooks/stripe`, {
      method: "POST",
      headers: { "content-type": "application/json", "stripe-signature": "t=1,v1=x" },
      body: "{}",
    });
    expect(response.status).toBe(404);
  });

  it("has an empty list for staff, and nothing to compare", async () => {
    const list = await shop.admin("/admin/ocop/payment-events");
    expect(await list.json()).toMatchObject({ payment_events: [], count: 0 });
    const compared = await shop.admin("/admin/ocop/payment-events/reconcile", { method: "POST" });
    expect(await compared.json()).toEqual({ received: 0 });
  });
});

describe("a backend that would send live payments elsewhere than to Stripe", () => {
  it.each([
    ["to this machine with a live key", "sk_live_x", "pk_live_x", "http://127.0.0.1:9", "test key"],
    ["to another machine", "sk_test_x", "pk_test_x", "http://10.0.0.1:9", "loopback"],
  ])("does not start: %s", async (_what, secretKey, publishableKey, host, words) => {
    const start = startShop({
      backendEnv: {
        STRIPE_SECRET_KEY: secretKey,
        STRIPE_PUBLISHABLE_KEY: publishableKey,
        STRIPE_WEBHOOK_SECRET: "whsec_x",
        STRIPE_API_HOST: host,
      },
    });
    await expect(start).rejects.toThrow(words);
  });
});
