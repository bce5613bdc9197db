import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { useShop } from "../support/shop.ts";

const shop = useShop();
const { openPage } = useBrowser();

/** Signs a member of the sample staff in, on a page of their own. */
async function signIn(email: string | undefined, password: string | undefined): Promise<Page> {
  const page = await openPage({ locale: "en-US" });
  await page.goto(`${shop.backendUrl}/app/login`);
  await page.locator('input[name="email"]').fill(email ?? "");
  await page.locator('input[name="password"]').fill(password ?? "");
  await page.locator('button[type="submit"]').click();
  await page.waitForURL(/\/app\/orders/);
  return page;
}

it("lets a sample staff member into the admin, over plain http and on any port", async () => {
  const [staff] = shop.signIns;
  const page = await signIn(staff?.email, staff?.password);
  await page.getByRole("heading", { name: "Orders" }).waitFor();
  expect(new URL(page.url()).origin).toBe(shop.backendUrl);
});

it.each(["can-bo-2@mau.example", "phan-tich@mau.example"])(
  "shows the catalogue to %s, whose role allows it",
  async (email) => {
    const page = await signIn(email, shop.signIns.find((one) => one.email === email)?.password);
    await page.goto(`${shop.backendUrl}/app/products`);
    await page.getByRole("heading", { name: "Products" }).waitFor();
    await page.getByRole("row").nth(5).waitFor();
    await page.screenshot({ path: `/tmp/shot-${email}.png` });
    await page.getByRole("row").nth(2).click();
    await page.waitForURL(/\/app\/products\/prod_/);
    await page.getByRole("heading", { name: "Variants" }).waitFor();
    await page.screenshot({ path: `/tmp/shot-detail-${email}.png` });
  },
);
