import { expect, it } from "vitest";
import { signInByForm, signInToAdmin } from "../support/admin.ts";
import { useBrowser } from "../support/browser.ts";
import { useShop } from "../support/shop.ts";

const shop = useShop();
const { openPage } = useBrowser();

it("lets a sample staff member into the admin, over plain http and on any port", async () => {
  const page = await openPage({ locale: "en-US" });
  await signInByForm(page, shop, { language: "en" });
  await page.getByRole("heading", { name: "Orders" }).waitFor();
  expect(new URL(page.url()).origin).toBe(shop.backendUrl);
});

it.each(["can-bo-2@mau.example", "phan-tich@mau.example"])(
  "shows the catalogue to %s, whose role allows it",
  async (email) => {
    const page = await openPage({ locale: "en-US" });
    await signInToAdmin(page, shop, { email, language: "en" });
    await page.goto(`${shop.backendUrl}/app/products`);
    await page.getByRole("heading", { name: "Products" }).waitFor();
    await page.getByRole("row").nth(5).waitFor();
    await page.getByRole("row").nth(2).click();
    await page.waitForURL(/\/app\/products\/prod_/);
    await page.getByRole("heading", { name: "Variants" }).waitFor();
  },
);
