import { expect, it } from "vitest";
import { signInToAdmin } from "../support/admin.ts";
import { useBrowser } from "../support/browser.ts";
import { useShop } from "../support/shop.ts";

const shop = useShop();
const { openPage } = useBrowser();

it("lets a sample staff member into the admin, over plain http and on any port", async () => {
  const page = await openPage({ locale: "en-US" });
  await signInToAdmin(page, shop, { language: "en" });
  await page.getByRole("heading", { name: "Orders" }).waitFor();
  expect(new URL(page.url()).origin).toBe(shop.backendUrl);
});
