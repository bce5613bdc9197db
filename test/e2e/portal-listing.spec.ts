import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { phonePicture } from "../integration/portal/listings.ts";
import { signInToAdmin } from "../support/admin.ts";
import { barriers } from "../support/axe.ts";
import { desktop, phone, useBrowser } from "../support/browser.ts";
import { WORDS } from "../support/listings.ts";
import { signInToPortal } from "../support/portal.ts";
import { workbook } from "../support/sheet.ts";
import { useShop } from "../support/shop.ts";

const shop = useShop({ storefront: true });
const { openPage } = useBrowser();

/** What Medusa draws without words: a table's filter and sort buttons, the glass in its search. */
const MEDUSAS_OWN = ["main button[aria-haspopup='menu']", "main div.absolute[role='img']"];

async function expectGood(page: Page): Promise<void> {
  await page.locator(".progress-bar").waitFor({ state: "hidden" });
  expect(await barriers(page), page.url()).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, page.url()).toBeLessThanOrEqual(0);
}

const status = (page: Page, kind: string) => page.locator(`[data-save-status=${kind}]`);

async function writeSize(page: Page, number: number, fields: [string, string][]): Promise<void> {
  const size = page.getByRole("group", { name: `Quy cách ${number}` });
  for (const [label, text] of fields) await size.getByLabel(label, { exact: true }).fill(text);
}

/** Fills in everything that the sample's chilli salt needs, with the connection lost on the way. */
async function writeListing(page: Page): Promise<void> {
  await page.getByLabel("Tên sản phẩm").fill(WORDS.title_vi);
  await status(page, "saved").waitFor();
  await page.context().setOffline(true);
  await page.getByLabel("Một câu giới thiệu", { exact: true }).fill(WORDS.subtitle_vi);
  await page.getByLabel("Lời kể về sản phẩm").fill(WORDS.description_vi);
  await page.getByText("Đã lưu trên máy, chưa gửi").waitFor();
  await page.context().setOffline(false);
  await page.getByText(/Đã lưu \d\d:\d\d/).waitFor();
  await page.getByLabel("Bộ sản phẩm", { exact: true }).selectOption(WORDS.product_set);
  await page.getByLabel("Thành phần", { exact: true }).fill(WORDS.ingredients_vi);
  await page.getByLabel("Chất gây dị ứng", { exact: true }).fill(WORDS.allergens_vi);
  await page.getByLabel("Cách bảo quản", { exact: true }).fill(WORDS.storage_vi);
  await page.getByLabel("Hạn dùng").fill(WORDS.shelf_life_days);
  await writeSize(page, 1, [
    ["Quy cách, bao bì", "Hũ 120 g"],
    ["Lượng tịnh", "120"],
    ["Cân nặng cả bao bì (g)", "210"],
    ["Giá bán (đồng)", "45.000"],
    ["Số có trong kho", "24"],
  ]);
  await page.getByRole("button", { name: "Thêm quy cách" }).click();
  await writeSize(page, 2, [
    ["Quy cách, bao bì", "Gói 250 g"],
    ["Lượng tịnh", "250"],
    ["Cân nặng cả bao bì (g)", "270"],
    ["Giá bán (đồng)", "80000"],
    ["Số có trong kho", "10"],
  ]);
}

describe("a producer's listing", () => {
  it("is written on a phone without a steady connection, read by staff, and sold", async () => {
    const page = await openPage({ viewport: phone, touch: true });
    await signInToPortal(page, shop);
    await page.getByRole("link", { name: "Tin đăng" }).click();
    await page.getByRole("button", { name: "Viết tin mới" }).click();
    await page.waitForURL(/\/producer\/listings\/opdft/);
    const editor = page.url();
    await page.getByLabel("Chụp hoặc chọn ảnh").setInputFiles({
      name: "IMG_0001.jpg",
      mimeType: "image/jpeg",
      buffer: await phonePicture(),
    });
    await page.getByRole("img", { name: "Ảnh 1", exact: true }).waitFor();
    await page.getByRole("button", { name: "Gửi duyệt" }).click();
    await page.getByRole("alert").getByText("Ghi tên sản phẩm").waitFor();
    await expectGood(page);
    await writeListing(page);
    await page.getByText("Xem trước trang sản phẩm").click();
    await page.locator(".draft-preview").getByText("45.000").first().waitFor();
    await expectGood(page);
    await page.getByRole("button", { name: "Gửi duyệt" }).click();
    await page.getByText("Đã gửi duyệt. Muốn sửa tiếp thì rút lại trước.").waitFor();
    expect(await page.getByLabel("Tên sản phẩm").isEditable()).toBe(false);

    const staff = await openPage({ viewport: desktop });
    await signInToAdmin(staff, shop, { language: "vi" });
    await staff.goto(`${shop.backendUrl}/app/ocop/product-drafts`);
    await staff.getByRole("link", { name: WORDS.title_vi }).first().waitFor();
    expect(await barriers(staff, "main", MEDUSAS_OWN)).toEqual([]);
    await staff.getByRole("link", { name: WORDS.title_vi }).first().click();
    await staff.locator("[data-change=ingredients_vi]").getByText(WORDS.ingredients_vi).waitFor();
    expect(await barriers(staff, "main", MEDUSAS_OWN)).toEqual([]);
    await staff.getByRole("button", { name: "Yêu cầu sửa" }).click();
    await staff.getByLabel("Góp ý: Thành phần").fill("Ghi rõ phần trăm ớt");
    await staff.getByRole("dialog").getByRole("button", { name: "Yêu cầu sửa" }).click();
    await staff.locator("[data-draft-state=changes_requested]").waitFor();

    await page.goto(editor);
    await page.getByText("Cán bộ góp ý: Ghi rõ phần trăm ớt").waitFor();
    await expectGood(page);
    await page.getByLabel("Thành phần", { exact: true }).fill("Muối 70 %, ớt 20 %, tỏi");
    await page.getByRole("button", { name: "Gửi duyệt" }).click();
    await page.getByText("Đã gửi duyệt.").waitFor();
    await staff.reload();
    await staff.getByRole("button", { name: "Duyệt và hiện" }).click();
    await staff.getByRole("alertdialog").getByRole("button", { name: "Duyệt và hiện" }).click();
    await staff.locator("[data-draft-state=published]").waitFor();

    await page.goto(editor);
    await page.getByRole("link", { name: "Xem ở cửa hàng" }).click();
    // The preview in the editor says the same: it is the shop's own page that is looked at.
    await page.waitForURL(/\/products\//);
    await page.getByRole("textbox", { name: "Thành phần" }).first().waitFor({ state: "detached" });
    await page.getByRole("heading", { level: 1, name: WORDS.title_vi }).waitFor();
    await page.getByText("Muối 70 %, ớt 20 %, tỏi").waitFor();
    await page.locator("picture source[type='image/avif']").first().waitFor({ state: "attached" });
    const first = page.locator("[data-product-page] img").first();
    expect(await first.getAttribute("alt")).toBe(WORDS.title_vi);
    await expectGood(page);
    const shopPage = page.url();
    await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
    await page.locator("[data-cart-count='1']").waitFor();

    await page.goto(editor);
    await page.getByRole("group", { name: "Hũ 120 g" }).getByLabel("Giá bán (đồng)").fill("49.000");
    await page.getByRole("button", { name: "Lưu giá và kho" }).click();
    await page.getByText("Giá và kho mới đã hiện ở cửa hàng.").waitFor();
    await expectGood(page);
    await page.goto(shopPage);
    await page.getByText("49.000").first().waitFor();
  }, 120_000);

  it("shows what two devices wrote into the same field and lets the person choose", async () => {
    const [one, other] = [await openPage({ viewport: phone }), await openPage()];
    await signInToPortal(one, shop);
    await one.goto(`${shop.storefrontUrl}/producer/listings`);
    await one.getByRole("button", { name: "Viết tin mới" }).click();
    await one.waitForURL(/opdft/);
    await signInToPortal(other, shop);
    await other.goto(one.url());
    await other.getByLabel("Tên sản phẩm").fill("Tên từ máy bàn");
    await other.getByText(/Đã lưu \d\d:\d\d/).waitFor();
    await one.getByLabel("Tên sản phẩm").fill("Tên từ điện thoại");
    await one.getByLabel("Hạn dùng").fill("90");
    await one.locator("[data-collisions='1']").getByText("Tên từ máy bàn").waitFor();
    await expectGood(one);
    await one.getByRole("button", { name: "Lấy bản từ máy khác" }).click();
    await one.getByText(/Đã lưu \d\d:\d\d/).waitFor();
    await other.reload();
    expect(await other.getByLabel("Tên sản phẩm").inputValue()).toBe("Tên từ máy bàn");
    expect(await other.getByLabel("Hạn dùng").inputValue()).toBe("90");
  });

  it("works without JavaScript, with its list and its sheet", async () => {
    const page = await openPage({ viewport: desktop, javaScript: false });
    await signInToPortal(page, shop);
    await page.goto(`${shop.storefrontUrl}/en/producer/listings`);
    await page.getByRole("button", { name: "Write a new listing" }).click();
    await page.waitForURL(/\/en\/producer\/listings\/opdft/);
    await page.getByLabel("Name of the product").fill("Muối không JavaScript (hư cấu)");
    await page.getByRole("button", { name: "Add a size" }).click();
    await page.getByRole("group", { name: "Size 2" }).waitFor();
    expect(await page.getByLabel("Name of the product").inputValue()).toContain("không JavaScript");
    await page.getByRole("button", { name: "Hand it in" }).click();
    await page.getByRole("alert").getByText("Write one sentence about it").waitFor();
    await page.getByText("Discard this listing").first().click();
    await page.getByRole("button", { name: "Discard this listing" }).click();
    await page.waitForURL(/\/en\/producer\/listings$/);

    const withScript = await openPage({ viewport: phone });
    await signInToPortal(withScript, shop);
    await withScript.goto(`${shop.storefrontUrl}/producer/listings`);
    await expectGood(withScript);
    await withScript.goto(`${shop.storefrontUrl}/producer/listings/sheet`);
    await withScript.getByLabel("Bảng đã sửa").setInputFiles({
      name: "gia.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: await workbook([
        ["Mã", "Giá (đồng)"],
        ["KHÔNG-CÓ", 1],
      ]),
    });
    await withScript.getByRole("button", { name: "Xem trước thay đổi" }).click();
    await withScript.getByText("Không có quy cách mã “KHÔNG-CÓ”").waitFor();
    await expectGood(withScript);
  });
});
