import { expect, it } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { freePort } from "../../.scripts/ports.ts";
import { useShop } from "../support/shop.ts";

/** A storefront whose backend is not there: nothing listens on this port. */
const nowhere = `http://127.0.0.1:${await freePort()}`;
const shop = useShop({ storefront: true, storefrontEnv: { MEDUSA_BACKEND_URL: nowhere } });
const { openPage } = useBrowser();

it.each(["/", "/products", "/products/toi-ly-son-dori", "/producers", "/en"])(
  "answers %s with words, header and footer, not with a crash",
  async (path) => {
    const page = await openPage();
    const response = await page.goto(`${shop.storefrontUrl}${path}`);
    expect(response?.status()).toBe(503);
    expect(await page.locator("header").count()).toBe(1);
    expect(await page.locator("footer").count()).toBe(1);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).not.toBe("");
    expect(await page.content()).not.toMatch(/ECONNREFUSED|at .*\.js:\d+/);
  },
);
