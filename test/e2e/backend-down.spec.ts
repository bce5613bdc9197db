import { expect, it } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { freePort } from "../../.scripts/ports.ts";
import { useShop } from "../support/shop.ts";

/** A storefront whose backend is not there: nothing listens on this port. */
const nowhere = `http://127.0.0.1:${await freePort()}`;
const shop = useShop({ storefront: true, storefrontEnv: { MEDUSA_BACKEND_URL: nowhere } });
const { openPage } = useBrowser();

it.each(["/", "/products", "/products/toi-ly-son-dori", "/producers", "/search?q=toi", "/en"])(
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

it("says that a certificate could not be checked, not that it is void", async () => {
  const page = await openPage();
  const response = await page.goto(`${shop.storefrontUrl}/certificates/7k3m9qzx2c4d5e6f`);
  expect(response?.status()).toBe(503);
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Chưa kiểm tra được");
  const words = await page.getByRole("main").innerText();
  expect(words).toContain("7K3M-9QZX-2C4D-5E6F");
  expect(words).not.toMatch(/hết hạn|thu hồi|không hợp lệ/);
});

it("offers nothing to who types, and says nothing alarming", async () => {
  const response = await fetch(`${shop.storefrontUrl}/api/suggestions?q=toi`);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ products: [], producers: [], places: [] });
  const page = await openPage();
  await page.goto(`${shop.storefrontUrl}/search`);
  const answer = page.waitForResponse(/\/api\/suggestions/);
  await page.getByRole("combobox").pressSequentially("toi");
  await answer;
  expect(await page.getByRole("option").count()).toBe(0);
  expect(await page.getByRole("alert").count()).toBe(0);
});

it("keeps the words of a report that could not be sent", async () => {
  const page = await openPage({ javaScript: false });
  await page.goto(`${shop.storefrontUrl}/report?certificate=7K3M9QZX2C4D5E6F`);
  await page.getByLabel("Bạn đã thấy gì").fill("Gói chả in 4 sao nhưng không có mã.");
  await page.getByRole("button", { name: "Gửi báo cáo" }).click();
  expect(await page.getByRole("alert").innerText()).toContain("hệ thống đang bận");
  expect(await page.getByLabel("Bạn đã thấy gì").inputValue()).toContain("Gói chả in 4 sao");
});
