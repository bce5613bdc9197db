import { expect, it } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { useShop } from "../support/shop.ts";

const shop = useShop();
const { openPage } = useBrowser();

it("lets a sample staff member into the admin, over plain http and on any port", async () => {
  const page = await openPage({ locale: "en-US" });
  const [staff] = shop.signIns;
  await page.goto(`${shop.backendUrl}/app/login`);
  await page.locator('input[name="email"]').fill(staff?.email ?? "");
  await page.locator('input[name="password"]').fill(staff?.password ?? "");
  await page.locator('button[type="submit"]').click();
  await page.waitForURL(/\/app\/orders/);
  await page.getByRole("heading", { name: "Orders" }).waitFor();
  expect(new URL(page.url()).origin).toBe(shop.backendUrl);
});
