import fs from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { desktop, phone, useBrowser } from "../support/browser.ts";
import { PDF } from "../support/dossiers.ts";
import { lookAt } from "../support/look-at.ts";
import { newProducerOwner, signInToPortal } from "../support/portal.ts";
import { useShop } from "../support/shop.ts";

const shop = useShop({ storefront: true });
const { openPage } = useBrowser();

const OWNER = { phone: "0912000711", password: "câu của chủ cơ sở" };

beforeAll(async () => {
  await newProducerOwner(shop, "dori", OWNER);
});

async function signedIn(options: Parameters<typeof openPage>[0]): Promise<Page> {
  const page = await openPage(options);
  await signInToPortal(page, shop, OWNER.phone, OWNER.password);
  return page;
}

describe("a producer's channels", () => {
  it("say on a desk what each product misses, and lead to the field", async () => {
    const page = await signedIn({ viewport: desktop });
    await page.getByRole("navigation", { name: "Các phần của cổng" }).getByText("Kênh").click();
    await page.waitForURL(/\/producer\/channels$/);
    await page
      .getByText(/^Sẵn sàng \d+\/\d+ kênh$/)
      .first()
      .waitFor();
    const table = page.getByRole("table", { name: "Sản phẩm ở từng kênh" });
    await table.getByRole("link", { name: "Co.opmart", exact: true }).waitFor();
    expect(await table.locator("[data-standing='missing']").count()).toBeGreaterThan(0);
    await lookAt(page);

    const more = page.locator("summary", { hasText: /^Xem cả \d+ việc$/ });
    if (await more.isVisible()) await more.click();
    const fix = page.getByRole("listitem").filter({ hasText: "mã vạch GTIN" }).first();
    await fix.getByRole("link", { name: /^Sửa/ }).click();
    const open = page.getByRole("button", { name: "Mở tin đăng để sửa" });
    await open.waitFor();
    await lookAt(page);
    await open.click();
    await page.waitForURL(/\/producer\/listings\/[^#]+#variants\..+\.gtin$/);
    const field = page.getByLabel("Số dưới mã vạch (GTIN)").first();
    await field.waitFor({ state: "visible" });
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^variants\..+\.gtin$/);
  }, 60_000);

  it("are served from a phone without JavaScript: terms, a pack, a mark and its evidence", async () => {
    const page = await signedIn({ viewport: phone, javaScript: false });
    await page.goto(`${shop.storefrontUrl}/producer/channels`);
    await page.locator("summary", { hasText: "Co.opmart" }).click();

    await page.goto(`${shop.storefrontUrl}/producer/supply-terms`);
    await page.getByLabel("Số cái một thùng").first().fill("hai mươi");
    await page.getByRole("button", { name: "Lưu" }).click();
    await page.getByRole("alert").getByText("Ghi số nguyên").first().waitFor();
    await page.getByLabel("Số cái một thùng").first().fill("24");
    await page.getByLabel("Mã vạch thùng").first().fill("123");
    await page.getByRole("button", { name: "Lưu" }).click();
    await page.getByText("Ghi đúng 13 hoặc 14 chữ số").first().waitFor();
    await page.getByLabel("Mã vạch thùng").first().fill("");
    await page.getByRole("button", { name: "Lưu" }).click();
    await page.getByRole("status").getByText("Đã lưu.").waitFor();

    await page.goto(`${shop.storefrontUrl}/producer/channels/voso`);
    await page.getByLabel("Các cột của bảng").fill("Tên hàng = title\nGiá");
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    await page.getByRole("alert").getByText("Dòng 2").waitFor();
    expect(await page.getByLabel("Các cột của bảng").inputValue()).toContain("Tên hàng = title");
    await page.getByLabel("Các cột của bảng").fill("Tên hàng = title\nGiá = price_vnd");
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    await page.getByRole("status").getByText("Đã lưu.").waitFor();
    const product = page.getByRole("group", { name: "Sản phẩm trong tệp" }).getByRole("checkbox");
    await product.first().check();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "(CSV)" }).click(),
    ]);
    const sheet = await fs.readFile(await download.path(), "utf8");
    expect(sheet.startsWith('\uFEFF"Tên hàng","Giá"\r\n')).toBe(true);

    const panel = page.locator("[data-product-at-channel]").first();
    await panel.getByLabel("Địa chỉ tin đăng trên kênh").fill("khong phai dia chi");
    await panel.getByRole("button", { name: "Đánh dấu đã đăng" }).click();
    await page.getByText("Ghi địa chỉ tin đăng").first().waitFor();
    expect(await panel.getByLabel("Địa chỉ tin đăng trên kênh").inputValue()).toBe(
      "khong phai dia chi",
    );
    await panel.getByLabel("Địa chỉ tin đăng trên kênh").fill("https://voso.vn/san-pham/mau");
    await panel.getByRole("button", { name: "Đánh dấu đã đăng" }).click();
    await page.getByRole("status").getByText("Đã ghi: sản phẩm đang có trên kênh").waitFor();
    await panel.getByText("Đã đăng").waitFor();

    await page.goto(`${shop.storefrontUrl}/producer/participations`);
    await page.locator('[data-participation="voso"]').getByText("Chờ cán bộ xem").waitFor();
    await page.getByLabel("Kênh", { exact: true }).selectOption({ label: "WinMart" });
    await page.getByLabel("Bắt đầu bán từ ngày").last().fill("2026-02-01");
    await page.getByRole("button", { name: "Kê khai" }).click();
    await page.getByRole("status").getByText("Đã kê khai.").waitFor();
    const declared = page.locator('[data-participation="winmart"]');
    await declared.getByText("Thêm minh chứng").click();
    await declared.getByRole("button", { name: "Gửi minh chứng" }).click();
    await page.getByRole("alert").getByText("Chọn tệp của giấy tờ").waitFor();
    await declared
      .getByLabel("Tệp (PDF")
      .setInputFiles({ name: "hop-dong.pdf", mimeType: "application/pdf", buffer: PDF });
    await declared.getByRole("button", { name: "Gửi minh chứng" }).click();
    await page.getByRole("status").getByText("Đã gửi minh chứng").waitFor();
    await declared.getByRole("link", { name: "hop-dong.pdf" }).waitFor();
  }, 90_000);

  it.each([desktop, phone])(
    "are good to look at at $width, in English too",
    async (viewport) => {
      const page = await signedIn({ viewport });
      for (const path of [
        "/producer/channels",
        ...["/producer/channels/co-opmart", "/producer/channels/voso", "/producer/participations"],
        ...["/producer/supply-terms", "/en/producer/channels", "/en/producer/channels/co-opmart"],
        ...["/en/producer/participations", "/en/producer/supply-terms"],
      ]) {
        await page.goto(`${shop.storefrontUrl}${path}`);
        await lookAt(page);
      }
      const missing = await page.goto(`${shop.storefrontUrl}/producer/channels/khong-co`);
      expect(missing?.status()).toBe(404);
    },
    60_000,
  );
});
