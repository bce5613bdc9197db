import fs from "node:fs";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { postFacts } from "../integration/payouts/payout-calls.ts";
import { variantOf } from "../integration/marketplace/consignments.ts";
import { PASSWORD } from "../support/accounts.ts";
import { barriers } from "../support/axe.ts";
import { desktop, phone, useBrowser } from "../support/browser.ts";
import { placeOrder } from "../support/place-order.ts";
import { newProducerOwner, signInToPortal } from "../support/portal.ts";
import { useShop } from "../support/shop.ts";

const shop = useShop({ storefront: true });
const { openPage } = useBrowser();
const OWNER = "0912000501";

beforeAll(async () => {
  const { producerId } = await newProducerOwner(shop, "dori", { phone: OWNER });
  const { id } = await variantOf(shop, "toi-ly-son-dori");
  await placeOrder(shop, { phone: "0912000502", lines: [{ variant_id: id, quantity: 2 }] });
  await postFacts(shop, [
    {
      ...{ consignmentId: "e1", orderId: "order_e1", orderCode: "QN-E1", producerId },
      ...{ itemsVnd: 240_000, shippingVnd: 30_000, deliveredOn: "2026-10-10" },
      ...{ paymentMethod: "cod" as const, refunds: [] },
    },
  ]);
});

async function expectGood(page: Page): Promise<void> {
  expect(await barriers(page), page.url()).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, page.url()).toBeLessThanOrEqual(0);
}

describe("signing in to the portal", () => {
  it("keeps what was typed, goes on to the page that was asked for, and ends everywhere", async () => {
    const { email, password } = shop.producerSignIn;
    const [page, other] = [await openPage({ viewport: phone }), await openPage()];
    await signInToPortal(other, shop);
    await page.goto(`${shop.storefrontUrl}/producer/money`);
    await page.waitForURL(/\/producer\/sign-in\?next=/);
    await expectGood(page);
    await page.getByLabel("Số điện thoại hoặc e-mail").fill(email);
    await page.getByLabel("Mật khẩu").fill("kẻ lạ đoán mò");
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await page.getByRole("alert").getByText("hoặc mật khẩu chưa đúng").waitFor();
    expect(await page.getByLabel("Số điện thoại hoặc e-mail").inputValue()).toBe(email);
    await expectGood(page);
    await page.getByLabel("Mật khẩu").fill(password);
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await page.waitForURL(/\/producer\/money$/);
    await page.getByText("Chưa có tài khoản nhận tiền").waitFor();
    await page.getByRole("link", { name: "Thêm" }).click();
    await page.getByRole("button", { name: "Đăng xuất khỏi mọi máy" }).waitFor();
    await expectGood(page);
    await page.getByRole("button", { name: "Đăng xuất khỏi mọi máy" }).click();
    await page.getByText("Bạn đã đăng xuất khỏi mọi máy.").waitFor();
    await other.goto(`${shop.storefrontUrl}/producer/more`);
    await other.waitForURL(/\/producer\/sign-in/);
  });
});

describe("a producer's money", () => {
  it.each([
    ["vi", "", phone],
    ["en", "/en", desktop],
  ])("is shown with its statement and its sales in %s", async (language, prefix, viewport) => {
    const page = await openPage({ viewport });
    const errors: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await signInToPortal(page, shop, OWNER, PASSWORD);
    // Today says what is due before anybody looks for it.
    await page.getByRole("heading", { name: "Tiền chờ chi trả" }).waitFor();
    const isVietnamese = language === "vi";
    await page.goto(`${shop.storefrontUrl}${prefix}/producer/money`);
    const amount = isVietnamese ? "270.000 ₫" : "270,000 ₫";
    const balance = page.getByRole("region", { name: isVietnamese ? "Số dư" : "Balance" });
    expect((await balance.innerText()).replaceAll("\u00a0", " ")).toContain(amount);
    await page.getByRole("combobox").selectOption("2026-10");
    await page.getByRole("button", { name: isVietnamese ? "Xem" : "Show", exact: true }).click();
    await page.getByRole("row", { name: /QN-E1/ }).first().waitFor();
    await expectGood(page);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "PDF" }).click();
    const pdf = fs.readFileSync(await (await download).path());
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");

    await page.goto(`${shop.storefrontUrl}${prefix}/producer/sales`);
    const heading = page.getByRole("heading", {
      name: isVietnamese ? "bán được" : "Most was sold",
    });
    await heading.waitFor();
    await expectGood(page);
    // The last month is one Tab away, the one before it one arrow.
    const columns = page.getByRole("list", { name: isVietnamese ? "Theo tháng" : "By month" });
    const bars = await columns.locator("rect").all();
    const heights = await Promise.all(
      [bars[0], bars.at(-1)].map(async (bar) => (await bar?.boundingBox())?.height ?? -1),
    );
    expect(heights[0]).toBe(0);
    expect(heights[1]).toBeGreaterThan(100);
    expect((await columns.boundingBox())?.height).toBeLessThan(300);
    await columns.getByRole("button").last().focus();
    await page.keyboard.press("ArrowLeft");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/ 0\s₫$/);
    const file = page.waitForEvent("download");
    await page.getByRole("link", { name: "CSV" }).click();
    const csv = fs.readFileSync(await (await file).path(), "utf8");
    expect(csv).toContain(isVietnamese ? '"Tháng","Đơn"' : '"Month","Orders"');
    // Such as a style that the page's policy refuses.
    expect(errors).toEqual([]);
  });

  it("is read without JavaScript, and a wrong period is told", async () => {
    const page = await openPage({ viewport: phone, javaScript: false });
    await signInToPortal(page, shop, OWNER, PASSWORD);
    await page.goto(`${shop.storefrontUrl}/producer/money?month=2026-10`);
    expect(await page.getByRole("row", { name: /Tiền hàng/ }).count()).toBe(1);
    await page.goto(`${shop.storefrontUrl}/producer/sales?from=2026-10&to=2026-09`);
    expect(await page.getByRole("alert").innerText()).toContain("Chọn tháng cuối");
    const missing = await page.goto(`${shop.storefrontUrl}/producer/money/statement?month=x`);
    expect(missing?.status()).toBe(404);
  });
});
