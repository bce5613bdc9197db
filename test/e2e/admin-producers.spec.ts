import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { consoleErrors, signInToAdmin } from "../support/admin.ts";
import { desktop, phone, useBrowser } from "../support/browser.ts";
import { useShop } from "../support/shop.ts";

const shop = useShop();
const { openPage } = useBrowser();

async function adminPage(options: { language: "vi" | "en"; viewport?: typeof desktop }) {
  const { language, viewport = desktop } = options;
  const page = await openPage({ viewport });
  await signInToAdmin(page, shop, { language });
  return { page, errors: consoleErrors(page) };
}

const region = (page: Page, name: string) => page.getByRole("region", { name });
const storeStatus = async (handle: string) =>
  (await shop.store(`/store/ocop/producers/${handle}`)).status;

it("shows the fictional applicant in full and accepts it, with a reason", async () => {
  const { page, errors } = await adminPage({ language: "vi" });
  await page.goto(`${shop.backendUrl}/app/ocop/producers`);
  await page.getByPlaceholder("Tìm").fill("song tra");
  await page.getByRole("link", { name: "HTX Mẫu Sông Trà (hư cấu)" }).click();
  await region(page, "Sổ đăng ký ghi").getByText("0900000000").waitFor();
  const systems = region(page, "Hệ thống quản lý chất lượng");
  expect(await systems.innerText()).toMatch(/HACCP[\s\S]*Đã hết hạn[\s\S]*VietGAP/);
  expect(await region(page, "Thành viên").innerText()).toMatch(/Chủ · 0900000001/);

  // Personal data comes only when it is asked for.
  expect(await page.getByText("Hrê").count()).toBe(0);
  await page.getByRole("button", { name: "Mở dữ liệu cá nhân" }).click();
  await page.getByText("Hrê").waitFor();

  expect(await storeStatus("htx-mau-song-tra")).toBe(404);
  await page.getByRole("button", { name: "Cho hoạt động" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByText("Cửa hàng hiện cơ sở này").waitFor();
  await dialog.getByLabel("Lý do").fill("Đủ hồ sơ");
  await dialog.getByRole("button", { name: "Cho hoạt động" }).click();
  await region(page, "Các lần đổi trạng thái").getByText("Đủ hồ sơ").waitFor();
  await page.getByRole("button", { name: "Tạm ngừng" }).waitFor();
  expect(await storeStatus("htx-mau-song-tra")).toBe(200);
  expect(errors).toEqual([]);
});

it("enters a producer, its system and its member, and says at the field what is needed", async () => {
  const { page, errors } = await adminPage({ language: "vi" });
  await page.goto(`${shop.backendUrl}/app/ocop/producers`);
  await page.getByRole("button", { name: "Thêm", exact: true }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Tên cơ sở").fill("HTX Gió Biển");
  await form.getByLabel("Tên pháp lý").fill("Hợp tác xã Gió Biển");
  await form.getByLabel("Hình thức pháp lý").click();
  await page.getByRole("option", { name: "Hợp tác xã", exact: true }).click();
  await form.getByLabel("Địa danh cũ").fill("xã Mẫu, huyện Mẫu");
  await form.getByLabel("Điện thoại").fill("0912 345");
  await form.getByRole("button", { name: "Lưu" }).click();
  await form.getByText("Số điện thoại cần 10 chữ số").waitFor();
  await form.getByLabel("Điện thoại").fill("0912 345 678");
  await form.getByRole("button", { name: "Lưu" }).click();

  await page.getByRole("heading", { name: "HTX Gió Biển" }).waitFor();
  await region(page, "Sổ đăng ký ghi").getByText("0912345678").waitFor();
  await page.getByRole("button", { name: "Thêm hệ thống" }).click();
  await page.getByRole("dialog").getByLabel("Hệ thống").fill("HACCP");
  await page.getByRole("dialog").getByRole("button", { name: "Lưu" }).click();
  await region(page, "Hệ thống quản lý chất lượng").getByText("HACCP").waitFor();
  await page.getByRole("button", { name: "Thêm thành viên" }).click();
  await page.getByRole("dialog").getByLabel("Họ tên").fill("Lê An");
  await page.getByRole("dialog").getByLabel("Điện thoại").fill("0912345679");
  await page.getByRole("dialog").getByRole("button", { name: "Lưu" }).click();
  await region(page, "Thành viên").getByText("Lê An").waitFor();
  expect(errors).toEqual([]);
});

it("shows a registered product with its certificates in English, and registers another", async () => {
  const { page, errors } = await adminPage({ language: "en" });
  await page.goto(`${shop.backendUrl}/app/ocop/registered-products?status=%5B%22valid%22%5D`);
  await page.getByPlaceholder("Search").fill("toi den dori");
  await page.getByRole("link", { name: "Tỏi đen Lý Sơn DORI" }).click();
  const recognitions = region(page, "Recognitions");
  await recognitions.getByText(/4 stars/).waitFor();
  expect(await recognitions.innerText()).toMatch(
    /Recognised 15 October 2025, valid until 15 October 2028/,
  );
  const link = recognitions.getByRole("link", { name: "Public certificate page" });
  expect(await link.getAttribute("href")).toMatch(/\/certificates\/[0-9A-Z]{16}$/);
  expect(await region(page, "The register says").innerText()).toContain(
    "Decision 26/2026/QĐ-TTg, Article 12.1",
  );
  const crumbs = page.locator("ol").filter({ hasText: "OCOP" }).first();
  expect(await crumbs.innerText()).toMatch(/OCOP\s*Registered products\s*Tỏi đen Lý Sơn DORI/);

  await page.goto(`${shop.backendUrl}/app/ocop/registered-products`);
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Producer").fill("dori");
  await page.getByRole("option", { name: "DORI" }).click();
  await form.getByLabel("Product", { exact: true }).fill("Muối tỏi Mẫu");
  await form.getByLabel("Product set").fill("10");
  await page.getByRole("option", { name: /^10\. / }).click();
  await form.getByRole("button", { name: "Save" }).click();
  await page.getByRole("heading", { name: "Muối tỏi Mẫu" }).waitFor();
  await page.getByText("No decision of recognition yet.").waitFor();
  await page.getByText("The shop does not sell this product").waitFor();
  expect(errors).toEqual([]);
});

it("fits a phone", async () => {
  const { page } = await adminPage({ language: "vi", viewport: phone });
  const { producers } = (await (await shop.admin("/admin/ocop/producers?q=song%20tra")).json()) as {
    producers: { id: string }[];
  };
  for (const path of ["producers", `producers/${producers[0]?.id}`, "registered-products"]) {
    await page.goto(`${shop.backendUrl}/app/ocop/${path}`);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
});

it("shows an analyst everything but personal data and what writes", async () => {
  const page = await openPage();
  await signInToAdmin(page, shop, { language: "vi", email: "phan-tich@mau.example" });
  const { producers } = (await (await shop.admin("/admin/ocop/producers?q=song%20tra")).json()) as {
    producers: { id: string }[];
  };
  await page.goto(`${shop.backendUrl}/app/ocop/producers/${producers[0]?.id}`);
  await region(page, "Thành viên").getByText("0900000001").waitFor();
  await page.waitForLoadState("networkidle");
  const names = ["Sửa", "Gỡ", "Thêm hệ thống", "Tạm ngừng", "Mở dữ liệu cá nhân"];
  for (const name of names) {
    expect(await page.getByRole("button", { name }).count(), name).toBe(0);
  }
});
