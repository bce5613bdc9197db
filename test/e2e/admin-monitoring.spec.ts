import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { consoleErrors, fillDate, signInToAdmin } from "../support/admin.ts";
import { phone, useBrowser } from "../support/browser.ts";
import { useShop } from "../support/shop.ts";
import { dayFromToday, get } from "../integration/monitoring/monitoring.ts";

const shop = useShop();
const { openPage } = useBrowser();

const PRODUCT = "Tỏi Lý Sơn DORI";
const HANDLE = "toi-ly-son-dori";

async function open(path: string, language: "vi" | "en" = "vi"): Promise<Page> {
  const page = await openPage();
  await signInToAdmin(page, shop, { language });
  await page.goto(`${shop.backendUrl}/app${path}`);
  return page;
}

/** Chooses from a select of the form. */
async function choose(form: Locator, label: string, option: string): Promise<void> {
  await form.getByRole("combobox", { name: label, exact: true }).click();
  await form.page().getByRole("option", { name: option, exact: true }).click();
}

/** Finds one of many by typing. */
async function find(form: Locator, label: string, text: string, option: RegExp): Promise<void> {
  const field = form.getByRole("combobox", { name: label, exact: true });
  await field.click();
  await field.fill(text);
  await form.page().getByRole("option", { name: option }).first().click();
}

async function isRecalled(): Promise<boolean> {
  const response = await shop.store(`/store/ocop/products/${HANDLE}`);
  return ((await response.json()) as { product: { is_recalled: boolean } }).product.is_recalled;
}

describe("inspections in the admin", () => {
  it("record a violation already found, with its finding and the days left to decide", async () => {
    const page = await open("/ocop");
    const errors = consoleErrors(page);
    await page
      .getByRole("link", { name: /^Giám sát/ })
      .last()
      .click();
    await page.getByText("Chưa có cuộc kiểm tra nào").waitFor();
    await page.getByRole("button", { name: "Lập cuộc kiểm tra" }).click();
    const form = page.getByRole("dialog");
    await choose(form, "Loại", "Đột xuất");
    await find(form, "Cơ sở", "dori", /DORI/i);
    await find(form, "Sản phẩm đăng ký", "tỏi lý sơn", /Tỏi Lý Sơn DORI/);
    await form.getByRole("textbox", { name: "Cơ quan" }).fill("Chi cục Phát triển nông thôn");
    await choose(form, "Đã kiểm tra chưa", "Rồi, ghi luôn kết quả");
    await fillDate(page, "Ngày kiểm tra", dayFromToday(-2));
    await choose(form, "Kết luận", "Vi phạm");
    await form.getByRole("textbox", { name: "Tóm tắt" }).fill("Dùng tem 5 sao cho sản phẩm 4 sao");
    await form.getByRole("button", { name: "Thêm phát hiện" }).click();
    await choose(form, "Nội dung", "Sử dụng nhãn hiệu OCOP");
    await form.getByRole("textbox", { name: "Mô tả" }).fill("Tem 5 sao");
    await fillDate(page, "Hạn khắc phục", dayFromToday(-1));
    await form.getByRole("button", { name: "Lưu" }).click();

    await page.waitForURL(/\/ocop\/monitoring\/inspections\//);
    const decision = page.getByRole("region", { name: "Quyết định thu hồi" });
    await decision.getByText("Còn 13 ngày").waitFor();
    await decision.getByText("Điều 8.4, 26/2026/QĐ-TTg").waitFor();
    const findings = page.getByRole("region", { name: "Phát hiện" });
    await findings.getByText("Quá hạn", { exact: true }).waitFor();

    await findings.getByRole("button", { name: "Ghi đã khắc phục" }).click();
    await fillDate(page, "Ngày khắc phục", dayFromToday());
    await page.getByRole("dialog").getByRole("button", { name: "Lưu" }).click();
    await findings.getByText("Đã khắc phục", { exact: true }).waitFor();
    expect(errors).toEqual([]);
  });

  it("keep what was typed when the server refuses, and say why in the reader's language", async () => {
    const page = await open("/ocop/monitoring", "en");
    await page.getByRole("button", { name: "Plan an inspection" }).click();
    const form = page.getByRole("dialog");
    await find(form, "Producer", "dori", /DORI/i);
    await form.getByRole("textbox", { name: "Agency" }).fill("Rural Development");
    await fillDate(page, "Planned for", dayFromToday(-1));
    await form.getByRole("button", { name: "Save" }).click();
    const alert = form.getByRole("alert");
    await alert.getByText(/^The planned day .* has passed/).waitFor();
    expect(await alert.innerText()).not.toContain("Ngày kiểm tra");
    expect(await form.getByRole("textbox", { name: "Agency" }).inputValue()).toBe(
      "Rural Development",
    );
  });
});

describe("misuse reports in the admin", () => {
  it("show a report from the shop with its reporter, and are handled with an inspection", async () => {
    const sent = await shop.store("/store/ocop/misuse-reports", {
      method: "POST",
      body: JSON.stringify({
        description: "Tem OCOP dán trên tỏi không rõ nguồn gốc",
        product_handle: HANDLE,
        reporter_contact: "0912 345 678",
      }),
    });
    expect(sent.status).toBe(201);
    const page = await open("/ocop/monitoring/misuse-reports");
    const errors = consoleErrors(page);
    await page.getByRole("link", { name: /Tem OCOP dán/ }).click();
    await page.getByRole("region", { name: "Người phản ánh" }).getByText("0912 345 678").waitFor();
    await page.getByRole("button", { name: "Xử lý" }).click();
    const form = page.getByRole("dialog");
    await choose(form, "Chuyển sang", "Đang xác minh");
    await choose(form, "Lập cuộc kiểm tra đột xuất", "Có, lập ngay");
    await fillDate(page, "Ngày dự kiến", dayFromToday(4));
    await form.getByRole("textbox", { name: "Cơ quan" }).fill("Chi cục Phát triển nông thôn");
    await form.getByRole("button", { name: "Lưu" }).click();
    await page.getByText("Đang xác minh").first().waitFor();
    await page.getByRole("region", { name: "Cuộc kiểm tra" }).getByText("Trong kế hoạch").waitFor();
    expect(errors).toEqual([]);
    const { count } = await get<{ count: number }>(
      shop,
      "/admin/ocop/inspections?state=planned&kind=surprise",
    );
    expect(count).toBe(1);
  });
});

describe("recalls in the admin", () => {
  it("are announced for a product that is searched, reach the shop, and end", async () => {
    const page = await open("/ocop/monitoring/recalls");
    const errors = consoleErrors(page);
    await page.getByRole("button", { name: "Công bố thu hồi" }).click();
    const form = page.getByRole("dialog");
    await find(form, "Sản phẩm đăng ký", "tỏi lý sơn", /Tỏi Lý Sơn DORI/);
    await form.getByRole("textbox", { name: "Số lô" }).fill("L0412A\n\nL0413B");
    await fillDate(page, "Ngày công bố", dayFromToday());
    await form.getByRole("textbox", { name: "Lý do (tiếng Việt)" }).fill("Phát hiện dị vật");
    await form
      .getByRole("textbox", { name: "Người mua cần làm gì (tiếng Việt)" })
      .fill("Không dùng, trả lại nơi mua");
    await form.getByRole("textbox", { name: "Cơ quan" }).fill("Chi cục");
    await form.getByRole("button", { name: "Lưu" }).click();
    await page.waitForURL(/\/recalls\/orecl_/);
    await page.getByRole("heading", { name: PRODUCT }).waitFor();
    await page.getByText("L0412A, L0413B").waitFor();
    expect(await isRecalled()).toBe(true);

    await page.getByRole("button", { name: "Kết thúc thu hồi" }).click();
    await fillDate(page, "Ngày kết thúc", dayFromToday());
    await form.getByRole("textbox", { name: "Kết quả thu hồi" }).fill("Đã thu hồi đủ");
    await form.getByRole("button", { name: "Lưu" }).click();
    await page.getByText("Đã kết thúc").waitFor();
    expect(await isRecalled()).toBe(false);
    expect(errors).toEqual([]);
  });
});

describe("the three lists on a phone", () => {
  it.each(["", "/misuse-reports", "/recalls"])("do not scroll sideways: %s", async (part) => {
    const page = await openPage({ viewport: phone });
    await signInToAdmin(page, shop, { language: "en" });
    await page.goto(`${shop.backendUrl}/app/ocop/monitoring${part}`);
    const parts = page.getByRole("navigation", { name: "Parts of the monitoring" });
    await parts.waitFor();
    expect(await parts.getByRole("link").count()).toBe(3);
    expect(await parts.locator('[aria-current="page"]').count()).toBe(1);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
