import type { Page } from "playwright-core";
import type { StripeStandIn } from "../stripe-stand-in.ts";
import { drawStandIn } from "./stripe-js.ts";

/**
 * Serves the page a stand-in for Stripe.js in place of https://js.stripe.com, and lets what it asks
 * of https://api.stripe.com reach the stand-in for Stripe's API: the page's own policy of what it may
 * load and ask is in force. Gives the addresses that were asked for.
 */
export async function standInForStripe(page: Page, stripe: StripeStandIn): Promise<string[]> {
  const asked: string[] = [];
  await page.route("https://js.stripe.com/**", async (route) => {
    asked.push(route.request().url());
    await route.fulfill({
      contentType: "text/javascript",
      body: `(${drawStandIn.toString()})();`,
    });
  });
  await page.route("https://api.stripe.com/**", async (route) => {
    const request = route.request();
    const { pathname, search } = new URL(request.url());
    asked.push(request.url());
    // The bank's own page, which in Stripe's API is none of the merchant's routes.
    const [, intentId, answer] = /^\/stand-in\/(\w+)\/(confirm|refuse)$/.exec(pathname) ?? [];
    if (intentId !== undefined) {
      const intent = stripe.authenticate(intentId, answer === "confirm");
      return route.fulfill({ json: intent, headers: { "access-control-allow-origin": "*" } });
    }
    const response = await fetch(`${stripe.url}${pathname}${search}`, {
      method: request.method(),
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: request.postData(),
    });
    await route.fulfill({
      status: response.status,
      body: await response.text(),
      headers: { "content-type": "application/json", "access-control-allow-origin": "*" },
    });
  });
  return asked;
}
